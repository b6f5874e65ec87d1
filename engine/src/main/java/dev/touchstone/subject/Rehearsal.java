package dev.touchstone.subject;

import dev.touchstone.scheduled.Accesses;
import dev.touchstone.scheduled.AtomicInteger;
import dev.touchstone.scheduled.AtomicReference;
import dev.touchstone.scheduled.LockSupport;
import dev.touchstone.scheduled.Monitors;
import dev.touchstone.scheduled.ReentrantLock;
import dev.touchstone.scheduled.Semaphore;
import dev.touchstone.scheduled.Thread;
import dev.touchstone.script.Actor;
import dev.touchstone.script.Assignment;
import dev.touchstone.script.Call;
import dev.touchstone.script.Encoder;
import dev.touchstone.script.Exploration;
import dev.touchstone.script.Frame;
import dev.touchstone.script.Methods;
import dev.touchstone.script.Plan;
import dev.touchstone.script.Script;
import dev.touchstone.script.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import org.jspecify.annotations.Nullable;

/// Plays a script of our own before the submission arrives, so that all that playing needs is loaded, linked and, where
/// it is used most, compiled. What it plays is a map.
final class Rehearsal implements Actor {

    /// How often: enough for the JVM to compile what every call goes through (its threshold is 200 invocations), and
    /// 10 to 20 ms.
    private static final int ROUNDS = 40;

    private static final int SITE = 1;

    private static final List<Methods.Signature> METHODS = List.of(
            new Methods.Signature("entries", 0), new Methods.Signature("get", 1), new Methods.Signature("keys", 0),
            new Methods.Signature("put", 2));

    private static final Script SCRIPT = new Script(List.of(new Value.Int32(3)), List.of(
            put(0, 7), put(1, 8), get(0), put(0, 9), get(0), get(1), get(2), put(2, 5), get(2),
            new Call("keys", List.of()), new Call("entries", List.of()),
            new Call("get", List.of(new Value.Text("a")))));

    private static final Exploration.Question PLAN = new Exploration.Question(new Plan(List.of(new Value.Int32(3)),
            List.of(), List.of(List.of(put(0, 7), get(0)), List.of(put(0, 8))), List.of(get(0))), 0, ROUNDS,
            List.of());

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicReference<Object> last = new AtomicReference<>();
    private final Semaphore permits = new Semaphore(1);

    private Rehearsal() {}

    static void play(Channel channel, Printed printed) {
        var assignment = new Assignment("", METHODS, Map.of(), 1_000, 1_000, 1_000, 0);
        var player = new Player(channel, printed, new Rehearsal(), assignment);
        byte[] script = new Encoder().script(SCRIPT).toBytes();
        for (int i = 0; i < ROUNDS; i++) {
            player.answer(new Frame(Frame.Kind.PLAY, i, script));
        }
        player.answer(new Frame(Frame.Kind.EXPLORE, ROUNDS, PLAN.encode()));
    }

    @Override
    public Object construct(@Nullable Object[] arguments) {
        Steps.array(arguments.length);
        return new HashMap<@Nullable Object, @Nullable Object>();
    }

    @Override
    @SuppressWarnings("unchecked") // made by `construct`
    public @Nullable Object call(int method, Object instance, @Nullable Object[] arguments) {
        Steps.step();
        synchronise(instance);
        var map = (Map<@Nullable Object, @Nullable Object>) instance;
        return switch (method) {
            case 0 -> map;
            case 1 -> map.get(arguments[0]);
            case 2 -> new ArrayList<>(map.keySet());
            default -> {
                map.put(arguments[0], arguments[1]);
                yield DONE;
            }
        };
    }

    /// Uses what submissions with threads use. Outside a run there is nothing to synchronise.
    private void synchronise(Object instance) {
        if (!Accesses.areSeen()) {
            return;
        }
        Monitors.enter(instance, SITE);
        Accesses.read(instance, SITE, SITE);
        Accesses.got(SITE);
        Accesses.write(instance, SITE, SITE);
        Accesses.put(SITE);
        Monitors.wakeAll(instance, SITE);
        Monitors.exit(instance, SITE);
        Accesses.at(SITE);
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        Accesses.readVolatile(instance, SITE + 1, SITE);
        Accesses.writeVolatile(instance, SITE + 1, SITE);
        count.incrementAndGet();
        count.compareAndSet(count.get(), 0);
        last.set(instance);
        permits.acquireUninterruptibly();
        permits.release();
        LockSupport.unpark(Thread.currentThread());
        LockSupport.park();
        Accesses.collection(instance, false, SITE);
    }

    private static Call put(int key, int value) {
        return new Call("put", List.of(new Value.Int32(key), new Value.Int32(value)));
    }

    private static Call get(int key) {
        return new Call("get", List.of(new Value.Int32(key)));
    }
}
