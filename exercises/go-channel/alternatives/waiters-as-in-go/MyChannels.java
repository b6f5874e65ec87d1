import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// As Go does it: whoever waits leaves a note at every channel that it waits for, and whoever comes from the other side
/// fills in the first note. Values are handed over, so nobody has to look again; without room, that is all there is. Whoever
/// gives up takes its notes back, unless they have been filled in meanwhile.
public final class MyChannels implements Channels {

    private static final long NEVER = Long.MAX_VALUE;

    private static final class Note {

        private final Thread thread = Thread.currentThread();
        private final Integer sent;
        private volatile boolean done;
        private boolean failed;
        private int channel = -1;
        private Integer received;

        Note(Integer sent) {
            this.sent = sent;
        }
    }

    private static final class Channel {

        private final Deque<Integer> values = new ArrayDeque<>();
        private final Deque<Note> receivers = new ArrayDeque<>();
        private final Deque<Note> senders = new ArrayDeque<>();
        private boolean closed;
    }

    private final int capacity;
    private final List<Channel> channels = List.of(new Channel(), new Channel());

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

    private boolean sendUntil(int channel, int value, long deadline) {
        Note note = sending(channel, value);
        await(note, deadline);
        return isSent(note, channel);
    }

    private synchronized boolean isSent(Note note, int channel) {
        if (note.failed) {
            throw new IllegalStateException("closed");
        }
        return note.done || !channels.get(channel).senders.remove(note);
    }

    private synchronized Note sending(int number, int value) {
        Channel channel = channels.get(number);
        if (channel.closed) {
            throw new IllegalStateException("closed");
        }
        var note = new Note(value);
        if (!channel.receivers.isEmpty()) {
            fill(channel.receivers.remove(), number, value);
            note.done = true;
        } else if (channel.values.size() < capacity) {
            channel.values.add(value);
            note.done = true;
        } else {
            channel.senders.add(note);
        }
        return note;
    }

    @Override
    public Integer receive(int channel) {
        List<Integer> answer = receiveUntil(List.of(channel), NEVER);
        return answer.isEmpty() ? null : answer.get(1);
    }

    @Override
    public List<Integer> select() {
        return receiveUntil(List.of(0, 1), NEVER);
    }

    @Override
    public List<Integer> select(int millis) {
        return receiveUntil(List.of(0, 1), after(millis));
    }

    private List<Integer> receiveUntil(List<Integer> numbers, long deadline) {
        Note note = receiving(numbers);
        await(note, deadline);
        return received(note);
    }

    private synchronized List<Integer> received(Note note) {
        note.done = true;
        channels.forEach(each -> each.receivers.remove(note));
        return note.channel < 0 ? List.of() : List.of(note.channel, note.received);
    }

    private synchronized Note receiving(List<Integer> numbers) {
        var note = new Note(null);
        for (int number : numbers) {
            Channel channel = channels.get(number);
            Note sender = channel.senders.poll();
            if (sender != null) {
                channel.values.add(sender.sent);
                finish(sender);
            }
            if (!channel.values.isEmpty()) {
                fill(note, number, channel.values.remove());
                return note;
            }
        }
        numbers.stream().map(channels::get).filter(each -> !each.closed).forEach(each -> each.receivers.add(note));
        note.done = numbers.stream().map(channels::get).allMatch(each -> each.closed);
        return note;
    }

    @Override
    public synchronized void close(int number) {
        Channel channel = channels.get(number);
        if (channel.closed) {
            throw new IllegalStateException("closed");
        }
        channel.closed = true;
        for (Note sender : channel.senders) {
            sender.failed = true;
            finish(sender);
        }
        channel.senders.clear();
        Channel other = channels.get(1 - number);
        channel.receivers.stream().filter(note -> !other.receivers.contains(note)).forEach(MyChannels::finish);
        channel.receivers.clear();
    }

    /// From now on no other note of the same select can be filled in.
    private void fill(Note receiver, int number, Integer value) {
        channels.forEach(each -> each.receivers.remove(receiver));
        receiver.channel = number;
        receiver.received = value;
        finish(receiver);
    }

    private static void finish(Note note) {
        note.done = true;
        LockSupport.unpark(note.thread);
    }

    private static long after(int millis) {
        return System.nanoTime() + millis * 1_000_000L;
    }

    private static void await(Note note, long deadline) {
        while (!note.done) {
            if (deadline == NEVER) {
                LockSupport.park();
            } else if (System.nanoTime() < deadline) {
                LockSupport.parkNanos(deadline - System.nanoTime());
            } else {
                return;
            }
        }
    }
}
