import java.util.List;

public final class MyChannels implements Channels {

    public MyChannels(int capacity) {
    }

    @Override
    public void send(int channel, int value) {
    }

    @Override
    public boolean send(int channel, int value, int millis) {
        return false;
    }

    @Override
    public Integer receive(int channel) {
        return null;
    }

    @Override
    public void close(int channel) {
    }

    @Override
    public List<Integer> select() {
        return List.of();
    }

    @Override
    public List<Integer> select(int millis) {
        return List.of();
    }
}
