package dev.touchstone.grading;

import java.io.IOException;

/// A process that has nothing to do with grading. It waits until its input ends, so that a test can see whether a
/// submission got hold of it.
final class Bystander {

    private Bystander() {}

    public static void main(String[] arguments) throws IOException {
        while (System.in.read() >= 0) {}
    }
}
