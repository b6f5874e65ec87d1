// en: waits once
// zh: 只等一次
// property: keepsTheOrderOfTheLine
// calls: 7
import java.util.ArrayList;
import java.util.List;

public final class MyReadersWriterLock implements ReadersWriterLock {

    private static final class Request {

        private final Thread thread = Thread.currentThread();
        private final boolean writes;
        private boolean granted;

        Request(boolean writes) {
            this.writes = writes;
        }
    }

    private final String policy;

    private final List<Request> line = new ArrayList<>();

    public MyReadersWriterLock(String policy) {
        this.policy = policy;
    }

    @Override
    public synchronized void requestRead() {
        line.add(new Request(false));
        grant();
    }

    @Override
    public synchronized void requestWrite() {
        line.add(new Request(true));
        grant();
    }

    @Override
    public synchronized boolean isGranted() {
        return mine().granted;
    }

    @Override
    public synchronized void await() {
        if (!mine().granted) {
            pause();
        }
    }

    @Override
    public synchronized void release() {
        line.remove(mine());
        grant();
        notifyAll();
    }

    private void grant() {
        boolean writerAhead = false;
        for (Request each : line) {
            boolean first = switch (policy) {
                case "readers-first" -> !each.writes || !waits(false);
                case "writers-first" -> each.writes ? !writerAhead : !waits(true);
                default -> !writerAhead;
            };
            if (!each.granted && first && isFreeFor(each)) {
                each.granted = true;
            }
            writerAhead |= !each.granted && (each.writes || policy.equals("fair"));
        }
    }

    private boolean isFreeFor(Request request) {
        return line.stream().noneMatch(each -> each.granted && (each.writes || request.writes));
    }

    private boolean waits(boolean writers) {
        return line.stream().anyMatch(each -> !each.granted && each.writes == writers);
    }

    private Request mine() {
        return line.stream().filter(each -> each.thread == Thread.currentThread()).findFirst().orElseThrow();
    }

    private void pause() {
        try {
            wait();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
