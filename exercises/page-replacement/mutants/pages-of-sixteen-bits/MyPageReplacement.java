// en: tells pages apart by their last 16 bits only
// zh: 只看页号的低 16 位来区分页
// property: fifoGivesUpTheEarliestLoaded
// calls: 1
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Pages are numbered first; then everything lies in arrays. */
public final class MyPageReplacement implements PageReplacement {

    public MyPageReplacement() {}

    private static int[] numbered(List<Integer> references) {
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] result = new int[references.size()];
        int i = 0;
        for (Integer page : references) {
            Integer number = numbers.get(page & 0xFFFF);
            if (number == null) {
                number = numbers.size();
                numbers.put(page & 0xFFFF, number);
            }
            result[i++] = number;
        }
        return result;
    }

    @Override
    public int fifo(List<Integer> references, int frames) {
        int[] pages = numbered(references);
        int[] ring = new int[Math.min(frames, pages.length + 1)];
        boolean[] in = new boolean[pages.length];
        int faults = 0;
        for (int page : pages) {
            if (!in[page]) {
                int slot = faults % ring.length;
                if (faults >= ring.length) {
                    in[ring[slot]] = false;
                }
                ring[slot] = page;
                in[page] = true;
                faults++;
            }
        }
        return faults;
    }

    @Override
    public int lru(List<Integer> references, int frames) {
        int[] pages = numbered(references);
        int[] last = new int[pages.length];
        java.util.Arrays.fill(last, -1);
        boolean[] in = new boolean[pages.length];
        int held = 0;
        int tail = 0;
        int faults = 0;
        for (int i = 0; i < pages.length; i++) {
            int page = pages[i];
            if (!in[page]) {
                faults++;
                if (held == frames) {
                    while (!in[pages[tail]] || last[pages[tail]] != tail) {
                        tail++;
                    }
                    in[pages[tail]] = false;
                    held--;
                }
                in[page] = true;
                held++;
            }
            last[page] = i;
        }
        return faults;
    }

    @Override
    public int clock(List<Integer> references, int frames) {
        int[] pages = numbered(references);
        // a queue in which a page with a bit goes to the end is the clock
        java.util.ArrayDeque<Integer> queue = new java.util.ArrayDeque<>();
        boolean[] in = new boolean[pages.length];
        boolean[] bit = new boolean[pages.length];
        int faults = 0;
        for (int page : pages) {
            if (!in[page]) {
                faults++;
                if (queue.size() == frames) {
                    int victim = queue.removeFirst();
                    while (bit[victim]) {
                        bit[victim] = false;
                        queue.addLast(victim);
                        victim = queue.removeFirst();
                    }
                    in[victim] = false;
                }
                in[page] = true;
                queue.addLast(page);
            }
            bit[page] = true;
        }
        return faults;
    }

    @Override
    public int opt(List<Integer> references, int frames) {
        int[] pages = numbered(references);
        int n = pages.length;
        int[] next = new int[n];
        int[] seen = new int[n];
        for (int i = 0; i < n; i++) {
            seen[i] = n + i;
        }
        for (int i = n - 1; i >= 0; i--) {
            next[i] = seen[pages[i]];
            seen[pages[i]] = i;
        }
        TreeSet<Integer> times = new TreeSet<>();
        int faults = 0;
        for (int i = 0; i < n; i++) {
            if (!times.remove(i)) {
                faults++;
                if (times.size() == frames) {
                    times.pollLast();
                }
            }
            times.add(next[i]);
        }
        return faults;
    }
}
