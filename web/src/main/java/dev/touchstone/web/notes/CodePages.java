package dev.touchstone.web.notes;

import dev.touchstone.grading.NoteCode;
import dev.touchstone.grading.NoteCode.Result;
import dev.touchstone.grading.Remark;
import dev.touchstone.script.Outcome;
import dev.touchstone.source.Language;
import dev.touchstone.web.page.Speech;
import dev.touchstone.web.page.Views;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/// What becomes of the Java in a note: whether it compiles, and what it prints. Pages ask for it after they are shown.
public final class CodePages {

    private final NoteCode code;
    private final Views views;

    public CodePages(NoteCode code, Views views) {
        this.code = code;
        this.views = views;
    }

    /// @param state `compiles`, `rejected`, `notRun`, `unsealed`, `ran`, `stopped` or `lost`
    private record View(String state, List<Line> remarks, String printed, Optional<String> threw) {}

    /// @param number 1-based line of the piece; 0 for the whole
    private record Line(int number, String message) {}

    /// Answers the piece of Java in the body.
    public void show(Context ctx) {
        Language language = Speech.of(ctx);
        views.showPart(ctx, "note", "outcome-of-code", switch (code.result(ctx.body())) {
            case Result.Compiles() -> new View("compiles", List.of(), "", Optional.empty());
            case Result.Rejected(var remarks) -> new View("rejected", lines(remarks, language), "", Optional.empty());
            case Result.NotRun(var remarks) -> new View("notRun", lines(remarks, language), "", Optional.empty());
            case Result.Ran(var printed, var end) -> new View(end.filter(Outcome.Stopped.class::isInstance).isPresent()
                    ? "stopped"
                    : "ran", List.of(), printed,
                    end.filter(Outcome.Threw.class::isInstance).map(Outcome::toString));
            case Result.Unsealed() -> new View("unsealed", List.of(), "", Optional.empty());
            case Result.Lost() -> new View("lost", List.of(), "", Optional.empty());
        });
    }

    private static List<Line> lines(List<Remark> remarks, Language language) {
        return remarks.stream().map(remark -> new Line(remark.line(), remark.message().in(language))).toList();
    }
}
