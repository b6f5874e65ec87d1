package dev.touchstone.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// Who goes on where threads could take turns. With the same submission and plan, the same schedule makes the same run in
/// every process.
///
/// @param fine whether threads may take turns at plain reads and writes too, and not only where they synchronise
/// @param choices one for each place where more than one could go on: 0 for the thread that runs, if it can, else for the
///   one whose turn is next; beyond the end, 0
public record Schedule(boolean fine, List<Integer> choices) {

    /// How many choices one schedule may have.
    public static final int CHOICES_MAX = 100_000;

    public Schedule {
        choices = List.copyOf(choices);
    }

    /// Everybody goes on for as long as possible.
    public static Schedule inOrder() {
        return new Schedule(false, List.of());
    }

    /// The same with choice `index` made otherwise, and no choices after `length`.
    public Schedule with(int index, int choice, int length) {
        List<Integer> changed = new ArrayList<>(choices.subList(0, Math.min(length, choices.size())));
        if (index < changed.size()) {
            changed.set(index, choice);
        }
        return new Schedule(fine, changed);
    }

    /// How many choices are not 0.
    public int switches() {
        return choices.size() - Collections.frequency(choices, 0);
    }

    void encode(Encoder to) {
        to.number(fine ? 1 : 0).list(choices, Encoder::number);
    }

    static Schedule decode(Decoder from) {
        boolean fine = from.number() != 0;
        List<Integer> choices = from.list(Decoder::number);
        if (choices.size() > CHOICES_MAX) {
            throw new MalformedMessageException("a schedule of " + choices.size() + " choices");
        }
        return new Schedule(fine, choices);
    }

    /// As whole numbers, for a replay token.
    public List<Integer> toNumbers() {
        return IntStream.concat(IntStream.of(fine ? 1 : 0), choices.stream().mapToInt(Integer::intValue)).boxed()
                .toList();
    }

    /// What [#toNumbers] gave.
    ///
    /// @throws IllegalArgumentException if `numbers` is empty
    public static Schedule ofNumbers(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("a schedule says first how fine it is");
        }
        return new Schedule(numbers.getFirst() != 0, numbers.subList(1, numbers.size()));
    }
}
