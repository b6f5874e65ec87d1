package dev.touchstone.grading;

import dev.touchstone.catalogue.SourceFile;
import java.util.List;
import java.util.OptionalLong;

/// What a learner hands in.
///
/// @param files Java sources, at least one, named without folders as in `MyLruCache.java`; exactly one of them holds the class that the exercise asks for
/// @param seed from which scripts are generated; when empty it is derived from the exercise and the files, so that the
///   same submission is asked the same questions everywhere
public record Submission(List<SourceFile> files, OptionalLong seed) {

    public Submission {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("a submission needs at least one file");
        }
    }

    /// One file, asked the questions that derive from it.
    public static Submission of(String name, String text) {
        return new Submission(List.of(new SourceFile(name, text)), OptionalLong.empty());
    }
}
