// en: only when the channel was full somebody may wait for room
// zh: 只有通道原来是满的，才会有人在等位置
// property: wakesAllThatCanGoOn
// calls: 6
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public final class MyChannels implements Channels {

    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition values = lock.newCondition();
    private final List<Condition> rooms = List.of(lock.newCondition(), lock.newCondition());
    private final List<Queue<Integer>> queues = List.of(new ArrayDeque<>(), new ArrayDeque<>());
    private final boolean[] closed = new boolean[2];

    public MyChannels(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public void send(int channel, int value) {
        lock.lock();
        try {
            while (!closed[channel] && queues.get(channel).size() == capacity) {
                rooms.get(channel).awaitUninterruptibly();
            }
            requireOpen(channel);
            queues.get(channel).add(value);
            values.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Integer receive(int channel) {
        lock.lock();
        try {
            while (!closed[channel] && queues.get(channel).isEmpty()) {
                values.awaitUninterruptibly();
            }
            return take(channel);
        } finally {
            lock.unlock();
        }
    }

    private Integer take(int channel) {
        if (queues.get(channel).size() == capacity) {
            rooms.get(channel).signal();
        }
        return queues.get(channel).poll();
    }

    @Override
    public void close(int channel) {
        lock.lock();
        try {
            requireOpen(channel);
            closed[channel] = true;
            values.signalAll();
            rooms.get(channel).signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Integer> select() {
        lock.lock();
        try {
            while (true) {
                for (int channel = 0; channel < closed.length; channel++) {
                    if (!queues.get(channel).isEmpty()) {
                        return List.of(channel, take(channel));
                    }
                }
                if (closed[0] && closed[1]) {
                    return List.of();
                }
                values.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private void requireOpen(int channel) {
        if (closed[channel]) {
            throw new IllegalStateException("closed");
        }
    }
}
