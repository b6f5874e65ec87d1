package dev.touchstone.grading;

import java.util.List;
import java.util.OptionalLong;

/// What a learner hands in.
///
/// @param files at least one; exactly one of them holds the class that the exercise asks for
/// @param seed from which scripts are generated; when empty it is derived from the exercise and the files, so that the
///   same submission is asked the same questions everywhere
public record Submission(List<File> files, OptionalLong seed) {

    public Submission {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("a submission needs at least one file");
        }
    }

    /// A Java source file.
    ///
    /// @param name without folders, as in `MyLruCache.java`
    public record File(String name, String text) {}

    /// One file, asked the questions that derive from it.
    public static Submission of(String name, String text) {
        return new Submission(List.of(new File(name, text)), OptionalLong.empty());
    }
}
