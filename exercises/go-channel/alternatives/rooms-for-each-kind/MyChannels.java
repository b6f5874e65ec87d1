import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// One lock, a room for the senders of each channel, and a common one for all who receive, as a select may take from
/// either channel. A channel without room has one place all the same: a hatch, at which a sender stands until its value
/// has been taken out.
public final class MyChannels implements Channels {

    /// How long to wait when there is no limit: 146 years.
    private static final long FOREVER = Long.MAX_VALUE / 2;

    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final List<Condition> room = List.of(lock.newCondition(), lock.newCondition());
    private final List<Condition> taken = List.of(lock.newCondition(), lock.newCondition());
    private final List<Queue<Integer>> values = List.of(new ArrayDeque<>(), new ArrayDeque<>());
    private final boolean[] closed = new boolean[2];

    /// How many values have been taken out of each channel.
    private final long[] out = new long[2];

    public MyChannels(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public void send(int channel, int value) {
        sendWithin(channel, value, FOREVER);
    }

    @Override
    public boolean send(int channel, int value, int millis) {
        return sendWithin(channel, value, TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private boolean sendWithin(int channel, int value, long nanos) {
        lock.lock();
        try {
            long left = nanos;
            while (!closed[channel] && values.get(channel).size() == Math.max(capacity, 1)) {
                if (left <= 0) {
                    return false;
                }
                left = await(room.get(channel), left);
            }
            requireOpen(channel);
            values.get(channel).add(value);
            arrived.signalAll();
            return capacity > 0 || isTaken(channel, out[channel], left);
        } finally {
            lock.unlock();
        }
    }

    /// Stands at the hatch. Whoever gives up takes the value back and makes room for the next one.
    private boolean isTaken(int channel, long before, long nanos) {
        long left = nanos;
        while (out[channel] == before && !closed[channel] && left > 0) {
            left = await(taken.get(channel), left);
        }
        if (out[channel] == before) {
            values.get(channel).clear();
            room.get(channel).signal();
            requireOpen(channel);
        }
        return out[channel] > before;
    }

    @Override
    public Integer receive(int channel) {
        lock.lock();
        try {
            while (values.get(channel).isEmpty()) {
                if (closed[channel]) {
                    return null;
                }
                arrived.awaitUninterruptibly();
            }
            return take(channel);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close(int channel) {
        lock.lock();
        try {
            requireOpen(channel);
            closed[channel] = true;
            if (capacity == 0) {
                values.get(channel).clear();
            }
            arrived.signalAll();
            taken.get(channel).signalAll();
            room.get(channel).signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Integer> select() {
        return selectWithin(FOREVER);
    }

    @Override
    public List<Integer> select(int millis) {
        return selectWithin(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private List<Integer> selectWithin(long nanos) {
        lock.lock();
        try {
            long left = nanos;
            while (values.get(0).isEmpty() && values.get(1).isEmpty()) {
                if (left <= 0 || (closed[0] && closed[1])) {
                    return List.of();
                }
                left = await(arrived, left);
            }
            int channel = values.get(0).isEmpty() ? 1 : 0;
            return List.of(channel, take(channel));
        } finally {
            lock.unlock();
        }
    }

    private Integer take(int channel) {
        out[channel]++;
        taken.get(channel).signal();
        room.get(channel).signal();
        return values.get(channel).remove();
    }

    private void requireOpen(int channel) {
        if (closed[channel]) {
            throw new IllegalStateException("closed");
        }
    }

    /// What is left of the time afterwards.
    private static long await(Condition condition, long nanos) {
        if (nanos == FOREVER) {
            condition.awaitUninterruptibly();
            return FOREVER;
        }
        try {
            return condition.awaitNanos(nanos);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
