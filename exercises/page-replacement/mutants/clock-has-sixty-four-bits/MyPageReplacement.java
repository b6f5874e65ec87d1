// en: keeps the bits of the clock in one long, so frame 64 shares the bit of frame 0
// zh: 把时钟的位都放在一个 long 里，第 64 帧就和第 0 帧共用一位
// property: countsInOnePass
// calls: 3
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

public final class MyPageReplacement implements PageReplacement {

    public MyPageReplacement() {}

    @Override
    public int fifo(List<Integer> references, int frames) {
        Queue<Integer> queue = new ArrayDeque<>();
        Set<Integer> loaded = new HashSet<>();
        int faults = 0;
        for (Integer page : references) {
            if (loaded.contains(page)) {
                continue;
            }
            faults++;
            if (loaded.size() == frames) {
                loaded.remove(queue.remove());
            }
            loaded.add(page);
            queue.add(page);
        }
        return faults;
    }

    @Override
    public int lru(List<Integer> references, int frames) {
        LinkedHashSet<Integer> used = new LinkedHashSet<>();
        int faults = 0;
        for (Integer page : references) {
            if (!used.remove(page)) {
                faults++;
                if (used.size() == frames) {
                    used.removeFirst();
                }
            }
            used.add(page);
        }
        return faults;
    }

    @Override
    public int clock(List<Integer> references, int frames) {
        int places = Math.min(frames, references.size());
        int[] pages = new int[places];
        long bits = 0;
        Map<Integer, Integer> frameOf = new HashMap<>();
        int hand = 0;
        int filled = 0;
        int faults = 0;
        for (int page : references) {
            Integer frame = frameOf.get(page);
            if (frame != null) {
                bits |= 1L << frame;
                continue;
            }
            faults++;
            int at;
            if (filled < places) {
                at = filled++;
            } else {
                while ((bits >> hand & 1) != 0) {
                    bits &= ~(1L << hand);
                    hand = (hand + 1) % places;
                }
                at = hand;
                frameOf.remove(pages[at]);
                hand = (hand + 1) % places;
            }
            pages[at] = page;
            bits |= 1L << at;
            frameOf.put(page, at);
        }
        return faults;
    }

    @Override
    public int opt(List<Integer> references, int frames) {
        int n = references.size();
        int[] next = new int[n];
        Map<Integer, Integer> later = new HashMap<>();
        for (int i = n - 1; i >= 0; i--) {
            next[i] = later.getOrDefault(references.get(i), n + i);
            later.put(references.get(i), i);
        }
        Map<Integer, Integer> nextOf = new HashMap<>();
        PriorityQueue<int[]> furthest = new PriorityQueue<>((a, b) -> Integer.compare(b[0], a[0]));
        int faults = 0;
        for (int i = 0; i < n; i++) {
            int page = references.get(i);
            if (!nextOf.containsKey(page)) {
                faults++;
                if (nextOf.size() == frames) {
                    int[] top = furthest.remove();
                    while (!Integer.valueOf(top[0]).equals(nextOf.get(top[1]))) {
                        top = furthest.remove();
                    }
                    nextOf.remove(top[1]);
                }
            }
            nextOf.put(page, next[i]);
            furthest.add(new int[]{next[i], page});
        }
        return faults;
    }
}
