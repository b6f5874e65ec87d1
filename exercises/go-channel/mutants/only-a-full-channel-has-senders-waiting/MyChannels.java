// en: only when the channel was full somebody may wait for room
// zh: 只有通道原来是满的，才会有人在等位置
// property: wakesAllThatCanGoOn
// calls: 6
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public final class MyChannels implements Channels {

    private static final long FOREVER = Long.MAX_VALUE / 2;

    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final List<Condition> room = List.of(lock.newCondition(), lock.newCondition());
    private final List<Condition> taken = List.of(lock.newCondition(), lock.newCondition());
    private final List<Queue<Integer>> values = List.of(new ArrayDeque<>(), new ArrayDeque<>());
    private final boolean[] closed = new boolean[2];

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

    private boolean isTaken(int channel, long before, long nanos) {
        long left = nanos;
        while (out[channel] == before && !closed[channel] && left > 0) {
            left = await(taken.get(channel), left);
        }
        if (out[channel] == before) {
            values.get(channel).clear();
            if (values.get(channel).size() == Math.max(capacity, 1)) {
            room.get(channel).signal();
        }
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
        if (values.get(channel).size() == Math.max(capacity, 1)) {
            room.get(channel).signal();
        }
        return values.get(channel).remove();
    }

    private void requireOpen(int channel) {
        if (closed[channel]) {
            throw new IllegalStateException("closed");
        }
    }

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
