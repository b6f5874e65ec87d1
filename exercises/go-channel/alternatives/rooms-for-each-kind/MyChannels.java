import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// One lock, and a room for the senders of each channel; who receives waits in a common room, as a select may take from
/// either channel.
public final class MyChannels implements Channels {

    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final List<Condition> room = List.of(lock.newCondition(), lock.newCondition());
    private final List<Queue<Integer>> values = List.of(new ArrayDeque<>(), new ArrayDeque<>());
    private final boolean[] closed = new boolean[2];

    public MyChannels(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public void send(int channel, int value) {
        lock.lock();
        try {
            while (!closed[channel] && values.get(channel).size() == capacity) {
                room.get(channel).awaitUninterruptibly();
            }
            if (closed[channel]) {
                throw new IllegalStateException("closed");
            }
            values.get(channel).add(value);
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
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
            return taken(channel);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close(int channel) {
        lock.lock();
        try {
            if (closed[channel]) {
                throw new IllegalStateException("closed");
            }
            closed[channel] = true;
            arrived.signalAll();
            room.get(channel).signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Integer> select() {
        lock.lock();
        try {
            while (values.get(0).isEmpty() && values.get(1).isEmpty()) {
                if (closed[0] && closed[1]) {
                    return List.of();
                }
                arrived.awaitUninterruptibly();
            }
            int channel = values.get(0).isEmpty() ? 1 : 0;
            return List.of(channel, taken(channel));
        } finally {
            lock.unlock();
        }
    }

    private Integer taken(int channel) {
        room.get(channel).signal();
        return values.get(channel).remove();
    }
}
