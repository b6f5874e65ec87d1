// en: when the time is over, nothing was sent
// zh: 时间一到就是没有发送成功
// property: givesUpWithoutATrace
// calls: 2
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

public final class MyChannels implements Channels {

    private static final long NEVER = Long.MAX_VALUE;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private static final class Offer {

        private final int value;
        private boolean sent;

        Offer(int value) {
            this.value = value;
        }
    }

    private final int capacity;

    private final List<Deque<Offer>> offers = List.of(new ArrayDeque<>(), new ArrayDeque<>());
    private final boolean[] closed = new boolean[2];

    public MyChannels(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public void send(int channel, int value) {
        sendUntil(channel, value, NEVER);
    }

    @Override
    public boolean send(int channel, int value, int millis) {
        return sendUntil(channel, value, after(millis));
    }

    private synchronized boolean sendUntil(int channel, int value, long deadline) {
        requireOpen(channel);
        var offer = new Offer(value);
        offers.get(channel).add(offer);
        letIn(channel);
        notifyAll();
        boolean inTime = true;
        while (!offer.sent && !closed[channel] && inTime) {
            inTime = pause(deadline);
        }
        if (!offer.sent) {
            requireOpen(channel);
        }
        if (!offer.sent || !inTime) {
            offers.get(channel).remove(offer);
            return false;
        }
        return true;
    }

    @Override
    public synchronized Integer receive(int channel) {
        while (offers.get(channel).isEmpty() && !closed[channel]) {
            pause(NEVER);
        }
        return offers.get(channel).isEmpty() ? null : take(channel);
    }

    @Override
    public synchronized void close(int channel) {
        requireOpen(channel);
        closed[channel] = true;
        offers.get(channel).removeIf(offer -> !offer.sent);
        notifyAll();
    }

    @Override
    public List<Integer> select() {
        return selectUntil(NEVER);
    }

    @Override
    public List<Integer> select(int millis) {
        return selectUntil(after(millis));
    }

    private synchronized List<Integer> selectUntil(long deadline) {
        boolean inTime = true;
        while (true) {
            for (int channel = 0; channel < closed.length; channel++) {
                if (!offers.get(channel).isEmpty()) {
                    return List.of(channel, take(channel));
                }
            }
            if (!inTime || (closed[0] && closed[1])) {
                return List.of();
            }
            inTime = pause(deadline);
        }
    }

    private int take(int channel) {
        Offer first = offers.get(channel).remove();
        first.sent = true;
        letIn(channel);
        notifyAll();
        return first.value;
    }

    private void letIn(int channel) {
        offers.get(channel).stream().limit(capacity).forEach(offer -> offer.sent = true);
    }

    private void requireOpen(int channel) {
        if (closed[channel]) {
            throw new IllegalStateException("channel " + channel + " is closed");
        }
    }

    private static long after(int millis) {
        return System.nanoTime() + millis * NANOS_PER_MILLI;
    }

    private boolean pause(long deadline) {
        long left = deadline == NEVER ? 0 : deadline - System.nanoTime();
        if (left < 0 || (left == 0 && deadline != NEVER)) {
            return false;
        }
        try {
            wait((left + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return deadline == NEVER || System.nanoTime() < deadline;
    }
}
