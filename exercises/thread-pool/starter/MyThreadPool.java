import java.util.List;

public final class MyThreadPool implements ThreadPool {

    public MyThreadPool(int core, int max, int capacity) {
    }

    @Override
    public boolean submit(int job) {
        return false;
    }

    @Override
    public Integer result(int job) {
        return null;
    }

    @Override
    public void shutdown() {
    }

    @Override
    public int awaitTermination() {
        return 0;
    }

    @Override
    public List<Integer> begun() {
        return List.of();
    }

    @Override
    public int size() {
        return 0;
    }
}
