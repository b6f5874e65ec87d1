import java.util.List;

/// Four policies, one question: how many faults? Not written yet: it is yours.
public final class MyPageReplacement implements PageReplacement {

    @Override
    public int fifo(List<Integer> references, int frames) {
        throw new UnsupportedOperationException("fifo is not written yet");
    }

    @Override
    public int lru(List<Integer> references, int frames) {
        throw new UnsupportedOperationException("lru is not written yet");
    }

    @Override
    public int clock(List<Integer> references, int frames) {
        throw new UnsupportedOperationException("clock is not written yet");
    }

    @Override
    public int opt(List<Integer> references, int frames) {
        throw new UnsupportedOperationException("opt is not written yet");
    }
}
