package dev.touchstone.scheduled;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The initialisers of a submission's classes, which every run runs anew: at the first use of a class in that run, by the
/// thread that uses it, while others wait (JLS 12.4.2). Called by woven code.
public final class Initialisers {

    private static final int NONE = 0;
    private static final int RUNNING = 1;
    private static final int DONE = 2;

    private Initialisers() {}

    /// How far the classes of one run are.
    static final class Table {

        private int[] states = {};
        private @Nullable Strand[] initialising = {};
        private @Nullable Clock[] clocks = {};

        private void room(int number) {
            if (number >= states.length) {
                states = Arrays.copyOf(states, number + 1);
                initialising = Arrays.copyOf(initialising, number + 1);
                clocks = Arrays.copyOf(clocks, number + 1);
            }
        }
    }

    /// Whether the current thread has to run the initialiser of class `number`; if so, it calls [#end] when it has. Where
    /// another thread is at it, waits for that one.
    public static boolean begin(int number) {
        if (!Scheduler.isRunning()) {
            return false;
        }
        Scheduler run = Scheduler.running();
        Table table = run.initialisers;
        table.room(number);
        Strand me = run.current();
        if (table.states[number] == NONE) {
            table.states[number] = RUNNING;
            table.initialising[number] = me;
            return true;
        }
        if (table.states[number] == RUNNING && table.initialising[number] != me) {
            run.await(new Strand.Reason() {
                @Override
                public boolean isOver() {
                    return table.states[number] == DONE;
                }

                @Override
                public @Nullable Strand holder() {
                    return table.initialising[number];
                }
            }, "static {", null);
        }
        Clock clock = table.clocks[number];
        if (clock != null) {
            me.clock.join(clock);
        }
        return false;
    }

    /// Says that the initialiser has been run.
    public static void end(int number) {
        Scheduler run = Scheduler.running();
        Strand me = run.current();
        var clock = new Clock();
        clock.set(me.clock);
        me.clock.tick(me.number);
        run.initialisers.clocks[number] = clock;
        run.initialisers.states[number] = DONE;
        run.changed();
    }
}
