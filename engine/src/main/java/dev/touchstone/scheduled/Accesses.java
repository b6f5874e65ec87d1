package dev.touchstone.scheduled;

import dev.touchstone.script.History;
import dev.touchstone.script.Moment;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Called by woven code around each read and write of a variable that threads may share: fields that are not final,
/// elements of arrays, and the content of the JDK's collections.
///
/// Outside a run, as in a class initialiser that runs ahead, nothing is noted.
public final class Accesses {

    /// Stands for the object of static fields.
    static final Object STATICS = new Object();

    /// Stands for the object that the submission guards.
    private static final Object GUARDED = new Object();

    /// Of an access that is not made by the submission's code.
    private static final int NO_SITE = 0;

    private static final String COUNTED_COLLECTIONS = "dev.touchstone.counted.java.util.";
    private static final String CONCURRENT_COLLECTIONS = "java.util.concurrent.";

    /// How many elements of an array that one call reads or writes are told apart.
    private static final int BULK_MAX = 1_000;

    /// The number of the one variable that a collection or an atomic variable is.
    static final int CONTENT = -1;

    private Accesses() {}

    /// Who accessed one variable when, in one run.
    static final class Cell {

        private final Object owner;
        private final int variable;
        private final @Nullable Cell next;
        private final Clock clock = new Clock();
        private int writer = -1;
        private int writeTime;
        private int writeSite;
        private boolean writeAtomic;
        private int[] readTimes = {};
        private int[] readSites = {};
        private boolean[] readAtomic = {};

        Cell(Object owner, int variable, @Nullable Cell next) {
            this.owner = owner;
            this.variable = variable;
            this.next = next;
        }
    }

    /// All variables of one run.
    static final class Table {

        private static final int BUCKETS = 256;

        private final @Nullable Cell[] cells = new Cell[BUCKETS];
        private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
        private @Nullable Object last;
        private int lastVariable;

        @SuppressWarnings("ReferenceEquality") // variables belong to one object
        Cell cell(Object owner, int variable) {
            int bucket = (System.identityHashCode(owner) * 31 + variable) & (BUCKETS - 1);
            for (Cell cell = cells[bucket]; cell != null; cell = cell.next) {
                if (cell.owner == owner && cell.variable == variable) {
                    return cell;
                }
            }
            var cell = new Cell(owner, variable, cells[bucket]);
            cells[bucket] = cell;
            return cell;
        }

        /// The number of an object in the order in which they are asked for; 0 for none.
        @SuppressWarnings("ReferenceEquality") // one object stands for none
        int number(@Nullable Object object) {
            if (object == null || object == STATICS) {
                return 0;
            }
            return numbers.computeIfAbsent(object, _ -> numbers.size() + 1);
        }
    }

    /// Whether there is a run that they are a part of.
    public static boolean areSeen() {
        return Scheduler.isRunning();
    }

    /// Says where the call that follows stands.
    public static void at(int site) {
        if (Scheduler.isRunning()) {
            Scheduler.running().at(site);
        }
    }

    /// A plain read of a field of `owner`, or of a static one where that is null.
    public static void read(@Nullable Object owner, int variable, int site) {
        plain(owner == null ? STATICS : owner, variable, site, false);
    }

    /// A read of an element; an array that is null throws soon after.
    public static void readElement(@Nullable Object array, int index, int site) {
        if (array != null) {
            plain(array, index, site, false);
        }
    }

    public static void write(@Nullable Object owner, int variable, int site) {
        plain(owner == null ? STATICS : owner, variable, site, true);
    }

    public static void writeElement(@Nullable Object array, int index, int site) {
        if (array != null) {
            plain(array, index, site, true);
        }
    }

    public static void readVolatile(@Nullable Object owner, int variable, int site) {
        if (Scheduler.isRunning()) {
            Scheduler.running().at(site);
            atomic(owner == null ? STATICS : owner, variable, true, false);
        }
    }

    public static void writeVolatile(@Nullable Object owner, int variable, int site) {
        if (Scheduler.isRunning()) {
            Scheduler.running().at(site);
            atomic(owner == null ? STATICS : owner, variable, false, true);
        }
    }

    /// A write of a field in the constructor of its object, which nobody else knows yet.
    public static void initialise(Object owner, int variable, int site) {
        if (Scheduler.isRunning()) {
            Scheduler run = Scheduler.running();
            run.at(site);
            run.accesses.last = owner;
            run.accesses.lastVariable = variable;
            note(run, run.accesses.cell(owner, variable), site, true, false);
        }
    }

    /// A write of what the submission guards, by a thread that it has let through. Threads do not change there.
    public static void guarded() {
        Scheduler run = Scheduler.running();
        note(run, run.accesses.cell(GUARDED, CONTENT), NO_SITE, true, false);
    }

    /// A read or write of a part of an array by one call of the JDK: one place to change, but each element may race. What
    /// is no such part makes the call throw soon after.
    ///
    /// @param to one behind the last index; what lies behind the end of the array does not count
    public static void bulk(@Nullable Object array, int from, int to, boolean writes, int site) {
        if (array == null || !array.getClass().isArray() || !Scheduler.isRunning()) {
            return;
        }
        Scheduler run = Scheduler.running();
        run.at(site);
        if (run.isFine()) {
            run.point(0);
        }
        int end = Math.min(Math.min(to, Array.getLength(array)), from + BULK_MAX);
        for (int index = Math.max(from, 0); index < end && !run.current().optimistic; index++) {
            note(run, run.accesses.cell(array, index), site, writes, false);
        }
        if (writes && run.isFine()) {
            run.changed();
        }
    }

    /// Like [#bulk], of the whole array.
    public static void bulk(@Nullable Object array, boolean writes, int site) {
        bulk(array, 0, Integer.MAX_VALUE, writes, site);
    }

    /// Both sides of [System#arraycopy].
    public static void copied(@Nullable Object from, int first, @Nullable Object to, int start, int length, int site) {
        bulk(from, first, first + length, false, site);
        bulk(to, start, start + length, true, site);
    }

    /// A call of a text that can be changed: a race is seen, but threads do not change here.
    public static void text(@Nullable Object receiver, boolean writes, int site) {
        if (receiver != null && Scheduler.isRunning()) {
            Scheduler.running().at(site);
            content(receiver, writes);
        }
    }

    /// What a collection of the JDK tells of itself: a race is seen, but threads do not change here.
    public static void content(Object owner, boolean writes) {
        if (Scheduler.isRunning()) {
            Scheduler run = Scheduler.running();
            if (!run.current().optimistic) {
                note(run, run.accesses.cell(owner, CONTENT), run.site(), writes, false);
            }
        }
    }

    /// A call of a collection of the JDK.
    public static void collection(@Nullable Object receiver, boolean writes, int site) {
        if (receiver == null || !Scheduler.isRunning()) {
            return;
        }
        for (Class<?> type = receiver.getClass(); type != null; type = type.getSuperclass()) {
            if (type.getName().startsWith(COUNTED_COLLECTIONS)) {
                plain(receiver, CONTENT, site, writes);
                return;
            } else if (type.getName().startsWith(CONCURRENT_COLLECTIONS)) {
                Scheduler.running().at(site);
                atomic(receiver, CONTENT, true, writes);
                return;
            }
        }
    }

    /// An access that never races: a place where threads may change.
    ///
    /// @param reads whether it learns what whoever wrote last knew
    /// @param writes whether whoever reads next learns what this thread knows
    static void atomic(Object owner, int variable, boolean reads, boolean writes) {
        if (!Scheduler.isRunning()) {
            return;
        }
        Scheduler run = Scheduler.running();
        int key = System.identityHashCode(owner) * 31 + variable;
        if (writes) {
            run.point(0);
            run.wrote(key);
        } else {
            run.look(key);
        }
        Cell cell = run.accesses.cell(owner, variable);
        run.accesses.last = owner;
        run.accesses.lastVariable = variable;
        note(run, cell, run.site(), writes, true);
        Strand me = run.current();
        if (reads) {
            me.clock.join(cell.clock);
        }
        if (writes) {
            cell.clock.join(me.clock);
            me.clock.tick(me.number);
            run.changed();
        }
    }

    /// An access that neither races with atomic ones nor tells anybody anything.
    static void relaxed(Object owner, int variable, boolean writes) {
        atomic(owner, variable, false, false);
        if (writes && Scheduler.isRunning()) {
            Scheduler run = Scheduler.running();
            note(run, run.accesses.cell(owner, variable), run.site(), true, true);
            run.wrote(System.identityHashCode(owner) * 31 + variable);
            run.changed();
        }
    }

    /// An access that writes only if `matches` when its turn has come.
    static boolean swap(Object owner, BooleanSupplier matches) {
        return swap(owner, CONTENT, matches);
    }

    static boolean swap(Object owner, int variable, BooleanSupplier matches) {
        atomic(owner, variable, true, false);
        boolean done = matches.getAsBoolean();
        if (done && Scheduler.isRunning()) {
            Scheduler run = Scheduler.running();
            Cell cell = run.accesses.cell(owner, variable);
            note(run, cell, run.site(), true, true);
            run.wrote(System.identityHashCode(owner) * 31 + variable);
            Strand me = run.current();
            cell.clock.join(me.clock);
            me.clock.tick(me.number);
            run.changed();
        }
        return done;
    }

    static void plain(Object owner, int variable, int site, boolean writes) {
        if (!Scheduler.isRunning()) {
            return;
        }
        Scheduler run = Scheduler.running();
        run.at(site);
        boolean unchecked = !writes && run.current().optimistic;
        boolean changes = run.isFine() || unchecked;
        if (!writes) {
            run.plainRead(System.identityHashCode(owner) * 31 + variable, changes);
        } else if (changes) {
            run.point(0);
        }
        Cell cell = run.accesses.cell(owner, variable);
        run.accesses.last = owner;
        run.accesses.lastVariable = variable;
        if (!unchecked) {
            note(run, cell, site, writes, false);
        }
        if (writes && run.isFine()) {
            run.changed();
        }
    }

    /// Looks for a race and remembers the access.
    private static void note(Scheduler run, Cell cell, int site, boolean writes, boolean atomic) {
        Strand me = run.current();
        me.hasWritten |= writes;
        int mine = me.number;
        if (cell.writer >= 0 && cell.writer != mine && !(atomic && cell.writeAtomic)
                && cell.writeTime > me.clock.time(cell.writer)) {
            run.raced(new History.Access(cell.writer, cell.writeSite, true),
                    new History.Access(mine, site, writes));
        }
        if (!writes) {
            if (cell.readTimes.length <= mine) {
                cell.readTimes = Arrays.copyOf(cell.readTimes, mine + 1);
                cell.readSites = Arrays.copyOf(cell.readSites, mine + 1);
                cell.readAtomic = Arrays.copyOf(cell.readAtomic, mine + 1);
            }
            cell.readTimes[mine] = me.clock.time(mine);
            cell.readSites[mine] = site;
            cell.readAtomic[mine] = atomic;
            return;
        }
        for (int reader = 0; reader < cell.readTimes.length; reader++) {
            if (reader != mine && cell.readTimes[reader] > me.clock.time(reader)
                    && !(atomic && cell.readAtomic[reader])) {
                run.raced(new History.Access(reader, cell.readSites[reader], false),
                        new History.Access(mine, site, true));
            }
        }
        cell.writer = mine;
        cell.writeTime = me.clock.time(mine);
        cell.writeSite = site;
        cell.writeAtomic = atomic;
    }

    public static void got(int value) {
        tell(Moment.Kind.READ, value);
    }

    public static void got(boolean value) {
        tell(Moment.Kind.READ, value);
    }

    public static void got(char value) {
        tell(Moment.Kind.READ, value);
    }

    public static void got(long value) {
        tell(Moment.Kind.READ, value);
    }

    public static void got(float value) {
        tell(Moment.Kind.READ, value);
    }

    public static void got(double value) {
        tell(Moment.Kind.READ, value);
    }

    public static void got(@Nullable Object value) {
        tell(Moment.Kind.READ, value);
    }

    public static void put(int value) {
        tell(Moment.Kind.WROTE, value);
    }

    public static void put(boolean value) {
        tell(Moment.Kind.WROTE, value);
    }

    public static void put(char value) {
        tell(Moment.Kind.WROTE, value);
    }

    public static void put(long value) {
        tell(Moment.Kind.WROTE, value);
    }

    public static void put(float value) {
        tell(Moment.Kind.WROTE, value);
    }

    public static void put(double value) {
        tell(Moment.Kind.WROTE, value);
    }

    public static void put(@Nullable Object value) {
        tell(Moment.Kind.WROTE, value);
    }

    private static void tell(Moment.Kind kind, @Nullable Object value) {
        if (isWatched()) {
            Scheduler run = Scheduler.running();
            Object last = run.accesses.last;
            String element = last != null && last.getClass().isArray() ? "[" + run.accesses.lastVariable + "]" : "";
            run.note(kind, run.accesses.number(last), -1, element, text(value));
        }
    }

    /// Notes an operation of a lock, an atomic variable or a thread.
    static void did(@Nullable Object on, String what, String value) {
        if (isWatched()) {
            Scheduler run = Scheduler.running();
            run.note(Moment.Kind.DID, run.accesses.number(on), -1, what, value);
        }
    }

    /// Like [#did], of an operation with one argument that answers nothing.
    static void tell(Object on, String what, @Nullable Object argument) {
        if (isWatched()) {
            did(on, what + "(" + text(argument) + ")", "");
        }
    }

    /// Like [#did], of an operation with one argument.
    static void tell(Object on, String what, @Nullable Object argument, @Nullable Object answer) {
        if (isWatched()) {
            did(on, what + "(" + text(argument) + ")", text(answer));
        }
    }

    /// Like [#did], of an operation with two arguments.
    static void tell(Object on, String what, @Nullable Object first, @Nullable Object second, @Nullable Object answer) {
        if (isWatched()) {
            did(on, what + "(" + text(first) + ", " + text(second) + ")", text(answer));
        }
    }

    static boolean isWatched() {
        return Scheduler.isRunning() && Scheduler.running().isWatched();
    }

    /// `value` as people write it, without running any of its own code.
    static String text(@Nullable Object value) {
        if (value == null || value instanceof Boolean || (value instanceof Number
                && value.getClass().getName().startsWith("java.lang."))) {
            return String.valueOf(value);
        } else if (value instanceof String text) {
            return '"' + text + '"';
        } else if (value instanceof Character letter) {
            return "'" + letter + "'";
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof Thread thread) {
            return thread.text();
        }
        String name = value.getClass().getTypeName();
        String simple = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
        return simple + " #" + Scheduler.running().accesses.number(value);
    }
}
