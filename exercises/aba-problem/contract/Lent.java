import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;

/// Who has borrowed what. Given: you need not write it. What belongs to one worker is used by that worker alone, so it needs
/// no protection.
public final class Lent {

    /// Workers are numbered from 0.
    public static final int WORKERS = 3;

    private final List<Queue<Integer>> buffers = Stream.generate(() -> (Queue<Integer>) new ArrayDeque<Integer>())
            .limit(WORKERS).toList();

    public void add(int worker, int buffer) {
        buffers.get(worker).add(buffer);
    }

    /// @return the buffer that `worker` has had longest, or -1 if it has none
    public int removeOldest(int worker) {
        Integer oldest = buffers.get(worker).poll();
        return oldest == null ? -1 : oldest;
    }
}
