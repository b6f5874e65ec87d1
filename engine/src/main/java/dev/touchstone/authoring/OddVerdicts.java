package dev.touchstone.authoring;

import dev.touchstone.grading.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Verdicts other than the one that an author's file must get, each told once with the seeds that lead to it. For one
/// thread.
final class OddVerdicts {

    private final Map<String, List<Long>> seeds = new LinkedHashMap<>();
    private final Map<String, String> advice = new LinkedHashMap<>();
    private int graded;

    /// Notes that a grading gave the verdict that it must.
    void right() {
        graded++;
    }

    /// Notes another verdict.
    ///
    /// @param todo what to do about it
    void odd(Report report, String todo) {
        graded++;
        String verdict = text(report);
        seeds.computeIfAbsent(verdict, _ -> new ArrayList<>()).add(report.seed());
        advice.put(verdict, todo);
    }

    /// One line for each: `WrongAnswer on every seed; see why with check`.
    List<String> lines() {
        return seeds.entrySet().stream().map(each -> "%s on %s; %s"
                .formatted(each.getKey(), seeds(each.getValue()), advice.get(each.getKey()))).toList();
    }

    /// A verdict with its reason, where it has one.
    static String text(Report report) {
        return report.error().map(error -> report.verdict() + " (" + error + ")")
                .or(() -> report.problems().stream().findFirst()
                        .map(problem -> report.verdict() + " (" + problem.message().en() + ")"))
                .orElse(report.verdict());
    }

    private String seeds(List<Long> some) {
        if (graded > 1 && some.size() == graded) {
            return "every seed";
        }
        return some.stream().map(String::valueOf)
                .collect(Collectors.joining(" and ", some.size() == 1 ? "seed " : "seeds ", ""));
    }
}
