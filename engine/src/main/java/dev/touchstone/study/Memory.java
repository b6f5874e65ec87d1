package dev.touchstone.study;

/// How firmly something is remembered.
///
/// @param stability days after which it is recalled with a chance of nine in ten
/// @param difficulty from 1, easy, to 10
public record Memory(double stability, double difficulty) {

    public static final double STABILITY_MIN = 0.001;
    public static final double DIFFICULTY_MIN = 1;
    public static final double DIFFICULTY_MAX = 10;

    public Memory {
        if (!(stability >= STABILITY_MIN && stability < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("stability must be at least " + STABILITY_MIN + ", got " + stability);
        }
        if (!(difficulty >= DIFFICULTY_MIN && difficulty <= DIFFICULTY_MAX)) {
            throw new IllegalArgumentException("difficulty must be from 1 to 10, got " + difficulty);
        }
    }
}
