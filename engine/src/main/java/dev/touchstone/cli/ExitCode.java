package dev.touchstone.cli;

import dev.touchstone.grading.Report;

/// What the process tells whoever started it.
final class ExitCode {

    /// Accepted, or nothing to complain about.
    static final int FINE = 0;

    /// Not accepted, something did not prove itself, or this machine does not keep submissions in.
    static final int NOT_ACCEPTED = 1;

    /// Wrong usage, or input that cannot be read.
    static final int USAGE = 2;

    /// Touchstone itself failed.
    static final int FAILURE = 3;

    private ExitCode() {}

    static int of(Report report) {
        return switch (report.verdict()) {
            case "Accepted" -> FINE;
            case "JudgeError" -> FAILURE;
            default -> NOT_ACCEPTED;
        };
    }
}
