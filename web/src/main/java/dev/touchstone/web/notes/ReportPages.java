package dev.touchstone.web.notes;

import dev.touchstone.cards.Dues;
import dev.touchstone.library.Library;
import dev.touchstone.library.LiveLibrary;
import dev.touchstone.report.Practice;
import dev.touchstone.report.ReportCard;
import dev.touchstone.web.page.ImportedNotes;
import dev.touchstone.web.page.Speech;
import dev.touchstone.web.page.Views;
import dev.touchstone.web.review.Today;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The report card of the further folders of notes as a page: what `import` prints, with links.
public final class ReportPages {

    private final LiveLibrary library;
    private final Today today;
    private final Views views;
    private volatile @Nullable Made made;

    public ReportPages(LiveLibrary library, Today today, Views views) {
        this.library = library;
        this.today = today;
        this.views = views;
    }

    /// The reports of one snapshot: a thousand notes take a second, and are asked for again and again.
    private record Made(Library library, List<ReportCard> reports) {}

    private record View(List<FolderReport> folders) {}

    public void show(Context ctx) {
        Made now = made(library.current());
        var names = new ImportedNotes(now.library());
        Dues dues = today.dues(ctx, now.library());
        views.show(ctx, "report", new View(now.reports().stream()
                .map(report -> new ReportLines(report, names, dues, Speech.of(ctx)).folder()).toList()));
    }

    private Made made(Library now) {
        Made last = made;
        if (last != null && last.library() == now) {
            return last;
        }
        var practice = new Practice(now.catalogue(), now.notes());
        var next = new Made(now, now.imported().stream()
                .map(folder -> ReportCard.of(folder, now.topics(), practice)).toList());
        made = next;
        return next;
    }
}
