import java.util.List;

/// Two channels, numbered 0 and 1, each with room for so many values.
public interface Channels {

    /// Puts a value in; waits while the channel is full. Throws an IllegalStateException when the channel is closed, also
    /// while it waits.
    void send(int channel, int value);

    /// Takes the oldest value out; waits while there is none. Null once the channel is closed and empty.
    Integer receive(int channel);

    /// From now on nothing can be sent; what is in the channel can still be received. Throws an IllegalStateException
    /// when it is closed already.
    void close(int channel);

    /// Receives from whichever channel has a value, from channel 0 if both have one: the channel and the value. Waits
    /// while neither has one. Empty once both are closed and empty.
    List<Integer> select();
}
