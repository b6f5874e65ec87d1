// en: tests once before it receives
// zh: 接收之前只检查一次
// property: wakesWhoeverCanGoOn
// calls: 2
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

public final class MyChannels implements Channels {

    private final int capacity;
    private final List<Queue<Integer>> values = List.of(new ArrayDeque<>(), new ArrayDeque<>());
    private final boolean[] closed = new boolean[2];

    public MyChannels(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public synchronized void send(int channel, int value) {
        while (values.get(channel).size() == capacity && !closed[channel]) {
            pause();
        }
        requireOpen(channel);
        values.get(channel).add(value);
        notifyAll();
    }

    @Override
    public synchronized Integer receive(int channel) {
        if (values.get(channel).isEmpty() && !closed[channel]) {
            pause();
        }
        Integer value = values.get(channel).poll();
        notifyAll();
        return value;
    }

    @Override
    public synchronized void close(int channel) {
        requireOpen(channel);
        closed[channel] = true;
        notifyAll();
    }

    @Override
    public synchronized List<Integer> select() {
        while (true) {
            for (int channel = 0; channel < closed.length; channel++) {
                if (!values.get(channel).isEmpty()) {
                    int value = values.get(channel).remove();
                    notifyAll();
                    return List.of(channel, value);
                }
            }
            if (closed[0] && closed[1]) {
                return List.of();
            }
            pause();
        }
    }

    private void requireOpen(int channel) {
        if (closed[channel]) {
            throw new IllegalStateException("channel " + channel + " is closed");
        }
    }

    private void pause() {
        try {
            wait();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
