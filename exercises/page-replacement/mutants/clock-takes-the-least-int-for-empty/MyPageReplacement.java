// en: takes the least of all ints for an empty frame, so that page is never a hit
// zh: 用最小的 int 表示空帧，这一页就永远不会命中
// property: clockGivesASecondChance
// calls: 1
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
        boolean[] bits = new boolean[places];
        Map<Integer, Integer> frameOf = new HashMap<>();
        int hand = 0;
        int filled = 0;
        int faults = 0;
        for (int page : references) {
            Integer frame = page == Integer.MIN_VALUE ? null : frameOf.get(page);
            if (frame != null) {
                bits[frame] = true;
                continue;
            }
            faults++;
            int at;
            if (filled < places) {
                at = filled++;
            } else {
                while (bits[hand]) {
                    bits[hand] = false;
                    hand = (hand + 1) % places;
                }
                at = hand;
                frameOf.remove(pages[at]);
                hand = (hand + 1) % places;
            }
            pages[at] = page;
            bits[at] = true;
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
