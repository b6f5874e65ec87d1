import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Two counts say who is inside; who waits is kept by number, and the policy picks the next number.
public final class MyReadersWriterLock implements ReadersWriterLock {

    private final String policy;
    private final TreeMap<Integer, Boolean> waiting = new TreeMap<>();
    private final Map<Thread, Integer> numbers = new HashMap<>();
    private int next;
    private int readers;
    private boolean writing;

    public MyReadersWriterLock(String policy) {
        this.policy = policy;
    }

    @Override
    public void requestRead() {
        request(false);
    }

    @Override
    public void requestWrite() {
        request(true);
    }

    private synchronized void request(boolean writes) {
        numbers.put(Thread.currentThread(), next);
        waiting.put(next++, writes);
        grant();
    }

    @Override
    public synchronized boolean isGranted() {
        return !waiting.containsKey(numbers.get(Thread.currentThread()));
    }

    @Override
    public synchronized void await() {
        while (!isGranted()) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public synchronized void release() {
        if (writing) {
            writing = false;
        } else {
            readers--;
        }
        grant();
    }

    private void grant() {
        Integer chosen = chosen();
        while (chosen != null && !writing && (readers == 0 || !waiting.get(chosen))) {
            if (waiting.remove(chosen)) {
                writing = true;
            } else {
                readers++;
            }
            notifyAll();
            chosen = chosen();
        }
    }

    private Integer chosen() {
        if (waiting.isEmpty()) {
            return null;
        }
        boolean preferred = policy.equals("writers-first");
        if (!policy.equals("fair")) {
            for (Map.Entry<Integer, Boolean> each : waiting.entrySet()) {
                if (each.getValue() == preferred) {
                    return each.getKey();
                }
            }
        }
        return waiting.firstKey();
    }
}
