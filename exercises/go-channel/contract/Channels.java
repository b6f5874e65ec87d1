import java.util.List;

/// Two channels, numbered 0 and 1, each with room for so many values. Without room, a value goes from hand to hand.
public interface Channels {

    /// Puts a value in; waits while the channel is full. Without room, waits until a receiver has taken the value. Throws an
    /// IllegalStateException when the channel is closed, also while it waits.
    void send(int channel, int value);

    /// The same, but gives up after so many milliseconds: then the value is not sent, and nobody receives it. Returns
    /// whether it was sent.
    boolean send(int channel, int value, int millis);

    /// Takes the oldest value out; waits while there is none. Null once the channel is closed and empty.
    Integer receive(int channel);

    /// From now on nothing can be sent; what is in the channel can still be received. Throws an IllegalStateException
    /// when it is closed already.
    void close(int channel);

    /// Receives from whichever channel has a value, from channel 0 if both have one: the channel and the value. Waits
    /// while neither has one. Empty once both are closed and empty.
    List<Integer> select();

    /// The same, but gives up after so many milliseconds: then it is empty too, and no value is taken from anywhere.
    List<Integer> select(int millis);

    /// Sends with a limit, again and again until it is sent: true then, or false as soon as a try gave up before its time.
    /// Given: you need not write it.
    default boolean sendInTries(int channel, int value) {
        long start = System.nanoTime();
        while (!send(channel, value, 1)) {
            if (System.nanoTime() - start < 1_000_000) {
                return false;
            }
            start = System.nanoTime();
        }
        return true;
    }

    /// Selects with a limit, again and again until there is a value: this then, or null as soon as a try gave up before its
    /// time. Given: you need not write it.
    default Integer selectInTries() {
        long start = System.nanoTime();
        List<Integer> selected = select(1);
        while (selected.isEmpty()) {
            if (System.nanoTime() - start < 1_000_000) {
                return null;
            }
            start = System.nanoTime();
            selected = select(1);
        }
        return selected.get(1);
    }
}
