package dev.touchstone.scheduled;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Where the choices of a run come from, and what they were. For one run.
public final class Decisions {

    /// One in how many choices that could be 0 is not, at random.
    private static final int SWITCH_SHARE = 4;

    private final int[] given;
    private final boolean inTurn;
    private final @Nullable SplittableRandom random;
    private int[] chosen = new int[64];
    private int[] options = new int[64];
    private boolean[] forced = new boolean[64];
    private int length;

    private Decisions(int[] given, boolean inTurn, @Nullable SplittableRandom random) {
        this.given = given;
        this.inTurn = inTurn;
        this.random = random;
    }

    /// These choices, then 0 for ever. A choice that there is not becomes 0.
    public static Decisions of(int... given) {
        return new Decisions(given, false, null);
    }

    /// Whoever is next goes on, at every place.
    public static Decisions inTurn() {
        return new Decisions(new int[0], true, null);
    }

    public static Decisions random(long seed) {
        return new Decisions(new int[0], false, new SplittableRandom(seed));
    }

    /// One of `count` choices.
    ///
    /// @param stays whether choice 0 lets the running thread go on
    int choose(int count, boolean stays) {
        return note(next(count, stays), count, stays);
    }

    /// Whether something happens that need not happen: choice 1 of two.
    boolean happens() {
        return note(inTurn ? 0 : next(2, true), 2, true) != 0;
    }

    private int note(int choice, int count, boolean stays) {
        if (length == chosen.length) {
            chosen = Arrays.copyOf(chosen, 2 * length);
            options = Arrays.copyOf(options, 2 * length);
            forced = Arrays.copyOf(forced, 2 * length);
        }
        chosen[length] = choice;
        options[length] = count;
        forced[length] = stays;
        length++;
        return choice;
    }

    private int next(int count, boolean stays) {
        if (random != null) {
            return stays && random.nextInt(SWITCH_SHARE) != 0 ? 0 : random.nextInt(count);
        } else if (inTurn) {
            return stays ? 1 : 0;
        }
        return length < given.length && given[length] < count && given[length] >= 0 ? given[length] : 0;
    }

    /// How many choices were made.
    public int length() {
        return length;
    }

    /// The choice at place `index`.
    public int chosen(int index) {
        return chosen[index];
    }

    /// How many there were to choose from.
    public int options(int index) {
        return options[index];
    }

    /// Whether any choice but 0 takes the turn away from a thread that could go on.
    public boolean forces(int index) {
        return forced[index];
    }

    /// All choices, without zeros at the end.
    public int[] all() {
        int end = length;
        while (end > 0 && chosen[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOf(chosen, end);
    }
}
