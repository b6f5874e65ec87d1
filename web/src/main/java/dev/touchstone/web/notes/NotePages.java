package dev.touchstone.web.notes;

import dev.touchstone.library.Library;
import dev.touchstone.library.LiveLibrary;
import dev.touchstone.notes.Note;
import dev.touchstone.notes.Page;
import dev.touchstone.web.page.ImportedNotes;
import dev.touchstone.web.page.Link;
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

    private final LiveLibrary library;
    private final Prose prose;
    private final Views views;

    public NotePages(LiveLibrary library, Prose prose, Views views) {
        this.library = library;
        this.prose = prose;
        this.views = views;
    }

    /// @param name of the file
    /// @param language of the note, as a BCP 47 tag
    private record View(String title, String name, String language, String html, Optional<String> warning,
            List<Link> contents) {}

    public void show(Context ctx) {
        Library now = library.current();
        String name = ctx.pathParam("note");
        Path file = new ImportedNotes(now).find(name).orElseThrow(NotFoundResponse::new);
        Note note = now.imported().stream()
                .flatMap(folder -> folder.notes().stream())
                .filter(each -> each.file().equals(file))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
        Page page = prose.page(note.markdown(), now, Speech.of(ctx));
        List<Link> contents = note.headings().stream()
                .filter(heading -> heading.level() <= CONTENTS_LEVEL && !heading.title().isEmpty())
                .limit(CONTENTS_MAX)
                .map(heading -> new Link("#" + heading.anchor(), heading.title()))
                .toList();
        views.show(ctx, "note",
                new View(note.title(), name, note.language().tag(), page.html(), page.warning(), contents));
    }
}
