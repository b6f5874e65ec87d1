package dev.touchstone.web.notes;

import dev.touchstone.cards.Dues;
import dev.touchstone.library.Library;
import dev.touchstone.library.LiveLibrary;
import dev.touchstone.report.Practice;
import dev.touchstone.report.ReportCard;
import dev.touchstone.topics.Choices;
import dev.touchstone.web.page.ImportedNotes;
import dev.touchstone.web.page.PerLibrary;
import dev.touchstone.web.page.Speech;
import dev.touchstone.web.page.Views;
import dev.touchstone.web.review.Today;
import io.javalin.http.Context;
import java.util.List;

/// The report card of the further folders of notes as a page: what `import` prints, with links.
public final class ReportPages {

    private final LiveLibrary library;
    private final Today today;
    private final Views views;

    /// A thousand notes take a second, and are asked for again and again.
    private final PerLibrary<List<ReportCard>> reports = new PerLibrary<>(ReportPages::reports);

    public ReportPages(LiveLibrary library, Today today, Views views) {
        this.library = library;
        this.today = today;
        this.views = views;
    }

    private record View(List<FolderReport> folders) {}

    public void show(Context ctx) {
        Library now = library.current();
        var names = new ImportedNotes(now);
        Dues dues = today.dues(ctx, now);
        views.show(ctx, "report", new View(reports.of(now).stream()
                .map(report -> new ReportLines(report, names, dues, Speech.of(ctx)).folder()).toList()));
    }

    private static List<ReportCard> reports(Library now) {
        var practice = new Practice(now.catalogue(), now.notes());
        return now.imported().stream()
                .map(folder -> ReportCard.of(folder, Choices.read(folder.folder()), practice, now.topics())).toList();
    }
}
