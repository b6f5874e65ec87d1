package dev.touchstone.script;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Calls on one instance that several threads make at the same time.
///
/// @param arguments of the constructor
/// @param before calls that are over before the threads start
/// @param threads the calls of each thread, in its order
/// @param after calls that begin when all threads have ended
public record Plan(List<Value> arguments, List<Call> before, List<List<Call>> threads, List<Call> after) {

    /// How many threads a plan may have.
    public static final int THREADS_MAX = 6;

    /// How many calls a plan may have.
    public static final int CALLS_MAX = 40;

    /// @throws IllegalArgumentException if there are too many threads or calls
    public Plan {
        arguments = List.copyOf(arguments);
        before = List.copyOf(before);
        threads = threads.stream().map(List::copyOf).toList();
        after = List.copyOf(after);
        int calls = before.size() + threads.stream().mapToInt(List::size).sum() + after.size();
        if (threads.size() > THREADS_MAX || calls > CALLS_MAX) {
            throw new IllegalArgumentException("a plan has at most %d threads and %d calls, got %d and %d"
                    .formatted(THREADS_MAX, CALLS_MAX, threads.size(), calls));
        }
    }

    /// All calls: those before, those of the threads in their order, those after. A call is known by its place here.
    public List<Call> calls() {
        var all = new ArrayList<>(before);
        threads.forEach(all::addAll);
        all.addAll(after);
        return all;
    }

    /// The thread of each call, as [#calls] has them: 0 for the calls before and after, else 1 and up.
    public List<Integer> callers() {
        var callers = new ArrayList<Integer>();
        before.forEach(_ -> callers.add(0));
        for (int i = 0; i < threads.size(); i++) {
            for (int left = threads.get(i).size(); left > 0; left--) {
                callers.add(i + 1);
            }
        }
        after.forEach(_ -> callers.add(0));
        return callers;
    }

    /// Whether `other` makes the same calls in the same threads, perhaps with other arguments.
    public boolean callsTheSameAs(Plan other) {
        return methods().equals(other.methods());
    }

    private List<List<String>> methods() {
        return Stream.of(List.of(before), threads, List.of(after)).flatMap(List::stream)
                .map(each -> each.stream().map(Call::method).toList()).toList();
    }

    void encode(Encoder to) {
        to.list(arguments, Encoder::value).list(before, Encoder::call)
                .list(threads, (encoder, calls) -> encoder.list(calls, Encoder::call)).list(after, Encoder::call);
    }

    /// @throws MalformedMessageException if there are too many threads or calls
    static Plan decode(Decoder from) {
        List<Value> arguments = from.list(Decoder::value);
        List<Call> before = from.list(Decoder::call);
        List<List<Call>> threads = from.list(decoder -> decoder.list(Decoder::call));
        List<Call> after = from.list(Decoder::call);
        try {
            return new Plan(arguments, before, threads, after);
        } catch (IllegalArgumentException e) {
            throw new MalformedMessageException(String.valueOf(e.getMessage()));
        }
    }
}
