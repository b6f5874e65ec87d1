package dev.touchstone.web.search;

import dev.touchstone.library.LiveLibrary;
import dev.touchstone.search.Answer;
import dev.touchstone.search.Findable.Place;
import dev.touchstone.search.Hit;
import dev.touchstone.search.Question;
import dev.touchstone.source.Language;
import dev.touchstone.web.page.ImportedNotes;
import dev.touchstone.web.page.Paths;
import dev.touchstone.web.page.Speech;
import dev.touchstone.web.page.Views;
import io.javalin.http.Context;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the notes and exercises hold of some words.
public final class SearchPages {

    private static final int HITS_MAX = 50;
    private static final int SUGGESTIONS_MAX = 7;

    private final LiveLibrary library;
    private final Views views;

    public SearchPages(LiveLibrary library, Views views) {
        this.library = library;
        this.views = views;
    }

    /// @param more how many there are that the page does not list
    private record View(String words, List<Row> hits, int total, int more, boolean loose) {}

    /// @param kind `topic`, `task` or `imported`
    /// @param place file and line of a note that is not ours
    private record Row(String href, String kind, List<Hit.Piece> title, List<Hit.Piece> snippet, Optional<String> place,
            String language) {}

    public void show(Context ctx) {
        views.show(ctx, "search", view(ctx, HITS_MAX));
    }

    /// The first hits, as options of the search box.
    public void suggest(Context ctx) {
        views.showPart(ctx, "search", "suggestions", view(ctx, SUGGESTIONS_MAX));
    }

    private View view(Context ctx, int hits) {
        Language language = Speech.of(ctx);
        String words = Optional.ofNullable(ctx.queryParam("q")).orElse("").strip();
        var question = new Question(words, language, false, hits);
        Answer answer = library.find(question);
        var imported = new ImportedNotes(library.current());
        List<Row> rows = answer.hits().stream().flatMap(hit -> row(hit, imported).stream()).toList();
        return new View(question.words(), rows, answer.total(), Math.max(0, answer.total() - answer.hits().size()),
                answer.loose());
    }

    private static Optional<Row> row(Hit hit, ImportedNotes imported) {
        String tag = hit.found().language().tag();
        return switch (hit.found().place()) {
            case Place.Topic(var id) ->
                Optional.of(new Row(Paths.topic(id), "topic", hit.title(), hit.snippet(), Optional.empty(), tag));
            case Place.Task(var id) ->
                Optional.of(new Row(Paths.exercise(id), "task", hit.title(), hit.snippet(), Optional.empty(), tag));
            case Place.Imported(Path file) -> imported.named(file).map(name -> new Row(Paths.note(name), "imported",
                    hit.title(), hit.snippet(), Optional.of(name + ":" + hit.line()), tag));
        };
    }
}
