package dev.touchstone.scheduled;

import dev.touchstone.script.History;
import dev.touchstone.script.Moment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// All runs of a small program, without a process of its own: what woven code calls is called by hand.
final class Runs {

    private static final int RUNS_MAX = 5_000;

    /// A program that can be run once.
    ///
    /// @param threads what each does
    /// @param result what came of it
    record Program(List<Runnable> threads, Supplier<String> result) {}

    private Runs() {}

    /// What comes of a program under every schedule: its result, `race`, or how the run ended if that was not well.
    static Set<String> outcomes(Supplier<Program> program) {
        var seen = new TreeSet<String>();
        var waiting = new ArrayDeque<>(List.of(new int[0]));
        for (int runs = 0; !waiting.isEmpty(); runs++) {
            if (runs > RUNS_MAX) {
                throw new IllegalStateException("more than " + RUNS_MAX + " runs");
            }
            int[] given = waiting.removeLast();
            Decisions decisions = Decisions.of(given);
            seen.add(run(program.get(), decisions, new ArrayList<>()));
            for (int i = given.length; i < decisions.length(); i++) {
                for (int other = 1; other < decisions.options(i); other++) {
                    int[] next = Arrays.copyOf(given, i + 1);
                    next[i] = other;
                    waiting.add(next);
                }
            }
        }
        return seen;
    }

    /// One run, threads changing at plain accesses too.
    static String run(Program program, Decisions decisions, List<Moment> moments) {
        var scheduler = new Scheduler(new ThreadFiber(() -> {}), decisions, true, moments);
        History.End end = scheduler.run(() -> scheduler.together(program.threads()));
        return end != History.End.DONE ? end.name() : scheduler.race() != null ? "race" : program.result().get();
    }

    /// Two threads that each read a number, do something, and write one more. Where the other one can come in while it is
    /// done, a 1 can come of it.
    static Set<String> aroundTwice(Supplier<Stream<Runnable>> something) {
        return outcomes(() -> {
            int[] number = new int[1];
            List<Runnable> threads = something.get().<Runnable>map(each -> () -> {
                new AtomicInteger().get(); // where a thread begins, the first operation is no further place
                int seen = number[0];
                each.run();
                number[0] = seen + 1;
            }).toList();
            return new Program(threads, () -> String.valueOf(number[0]));
        });
    }
}
