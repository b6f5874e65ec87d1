package dev.touchstone.web.notes;

import dev.touchstone.library.Library;
import dev.touchstone.library.LiveLibrary;
import dev.touchstone.notes.Note;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.notes.Page;
import dev.touchstone.web.page.ImportedNotes;
import dev.touchstone.web.page.Link;
import dev.touchstone.web.page.NoteLinks;
import dev.touchstone.web.page.Prose;
import dev.touchstone.web.page.Speech;
import dev.touchstone.web.page.Views;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The notes of further folders as pages, at the names of their files.
public final class NotePages {

    /// Headings of this level and above are listed as the table of contents.
    private static final int CONTENTS_LEVEL = 2;

    /// Headings listed on one page.
    private static final int CONTENTS_MAX = 60;

    private final Pictures pictures = new Pictures();
    private final LiveLibrary library;
    private final Prose prose;
    private final Views views;

    public NotePages(LiveLibrary library, Prose prose, Views views) {
        this.library = library;
        this.prose = prose;
        this.views = views;
    }

    /// @param name of the file
    /// @param titled whether the text begins with the title itself
    /// @param language of the note, as a BCP 47 tag
    private record View(String title, boolean titled, String name, String language, String html,
            Optional<String> warning,
            List<Link> contents) {}

    /// Answers with a note, or with a picture that a note shows.
    public void show(Context ctx) {
        Library now = library.current();
        String name = ctx.pathParam("note");
        Path file = new ImportedNotes(now).find(name).orElseThrow(NotFoundResponse::new);
        if (pictures.isOne(file)) {
            pictures.show(ctx, file);
            return;
        }
        NoteFolder folder = now.imported().stream()
                .filter(each -> file.startsWith(each.folder()))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
        List<Note> notes = folder.notes();
        Note note = notes.stream().filter(each -> each.file().equals(file)).findFirst()
                .orElseThrow(NotFoundResponse::new);
        show(ctx, name, note, new NoteLinks(file, folder.folder(), notes, now, Speech.of(ctx)));
    }

    private void show(Context ctx, String name, Note note, NoteLinks links) {
        Page page = prose.page(note.markdown(), links);
        List<Link> contents = note.headings().stream()
                .filter(heading -> heading.level() <= CONTENTS_LEVEL && !heading.title().isEmpty())
                .limit(CONTENTS_MAX)
                .map(heading -> new Link("#" + heading.anchor(), heading.title()))
                .toList();
        Prose.allowDiagrams(ctx, page.html());
        views.show(ctx, "note",
                new View(note.title(), isTitled(note), name, note.language().tag(), page.html(), page.warning(),
                        contents));
    }

    private static boolean isTitled(Note note) {
        return note.headings().stream().findFirst()
                .filter(first -> first.level() == 1 && first.title().equals(note.title()))
                .filter(first -> note.markdown().lines().limit(first.line() - note.body().line())
                        .allMatch(String::isBlank))
                .isPresent();
    }
}
