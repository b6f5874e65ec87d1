import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// As Go does it: whoever waits leaves a note at every channel that it waits for, and whoever sends puts the value into
/// the first note that nobody has filled yet. Values are handed over, so nobody has to look again.
public final class MyChannels implements Channels {

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
        Note note = sending(channel, value);
        if (note != null) {
            await(note);
            if (note.failed) {
                throw new IllegalStateException("closed");
            }
        }
    }

    private synchronized Note sending(int number, int value) {
        Channel channel = channels.get(number);
        if (channel.closed) {
            throw new IllegalStateException("closed");
        }
        Note receiver = first(channel.receivers);
        if (receiver != null) {
            receiver.channel = number;
            receiver.received = value;
            finish(receiver);
            return null;
        }
        if (channel.values.size() < capacity) {
            channel.values.add(value);
            return null;
        }
        var note = new Note(value);
        channel.senders.add(note);
        return note;
    }

    @Override
    public Integer receive(int channel) {
        List<Integer> answer = receiveFrom(List.of(channel));
        return answer.isEmpty() ? null : answer.get(1);
    }

    @Override
    public List<Integer> select() {
        return receiveFrom(List.of(0, 1));
    }

    private List<Integer> receiveFrom(List<Integer> numbers) {
        Note note = receiving(numbers);
        await(note);
        return note.channel < 0 ? List.of() : List.of(note.channel, note.received);
    }

    private synchronized Note receiving(List<Integer> numbers) {
        var note = new Note(null);
        for (int number : numbers) {
            Channel channel = channels.get(number);
            if (!channel.values.isEmpty()) {
                note.channel = number;
                note.received = channel.values.remove();
                note.done = true;
                Note sender = first(channel.senders);
                if (sender != null) {
                    channel.values.add(sender.sent);
                    finish(sender);
                }
                return note;
            }
        }
        note.done = true;
        for (int number : numbers) {
            Channel channel = channels.get(number);
            if (!channel.closed) {
                channel.receivers.add(note);
                note.done = false;
            }
        }
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
        for (Note receiver : channel.receivers) {
            if (!other.receivers.contains(receiver)) {
                finish(receiver);
            }
        }
        channel.receivers.clear();
    }

    /// The first who still waits.
    private static Note first(Deque<Note> notes) {
        Note note = notes.poll();
        while (note != null && note.done) {
            note = notes.poll();
        }
        return note;
    }

    private static void finish(Note note) {
        note.done = true;
        LockSupport.unpark(note.thread);
    }

    private static void await(Note note) {
        while (!note.done) {
            LockSupport.park();
        }
    }
}
