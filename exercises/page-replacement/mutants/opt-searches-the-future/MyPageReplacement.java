// en: opt searches the references ahead for each page in memory at each fault
// zh: opt 每次缺页都为内存里的每一页去查找后面的访问
// property: optNeedsNoSearch
// grows: n³
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

public final class MyPageReplacement implements PageReplacement {

    @Override
    public int fifo(List<Integer> references, int frames) {
        Set<Integer> resident = new HashSet<>();
        Queue<Integer> byLoading = new ArrayDeque<>();
        int faults = 0;
        for (Integer page : references) {
            if (resident.contains(page)) {
                continue;
            }
            faults++;
            if (resident.size() == frames) {
                resident.remove(byLoading.remove());
            }
            resident.add(page);
            byLoading.add(page);
        }
        return faults;
    }

    @Override
    public int lru(List<Integer> references, int frames) {
        Set<Integer> byUse = new LinkedHashSet<>();
        int faults = 0;
        for (Integer page : references) {
            if (!byUse.remove(page)) {
                faults++;
                if (byUse.size() == frames) {
                    byUse.remove(byUse.iterator().next());
                }
            }
            byUse.add(page);
        }
        return faults;
    }

    @Override
    public int clock(List<Integer> references, int frames) {
        Map<Integer, Integer> frameOf = new HashMap<>();
        List<Integer> pages = new ArrayList<>();
        boolean[] bits = new boolean[Math.min(frames, references.size())];
        int hand = 0;
        int faults = 0;
        for (Integer page : references) {
            Integer frame = frameOf.get(page);
            if (frame == null) {
                faults++;
                frame = pages.size();
                if (frame < frames) {
                    pages.add(page);
                } else {
                    while (bits[hand]) {
                        bits[hand] = false;
                        hand = (hand + 1) % frames;
                    }
                    frame = hand;
                    hand = (hand + 1) % frames;
                    frameOf.remove(pages.set(frame, page));
                }
                frameOf.put(page, frame);
            }
            bits[frame] = true;
        }
        return faults;
    }

    @Override
    public int opt(List<Integer> references, int frames) {
        List<Integer> held = new ArrayList<>();
        int faults = 0;
        for (int now = 0; now < references.size(); now++) {
            Integer page = references.get(now);
            if (!held.contains(page)) {
                faults++;
                if (held.size() == frames) {
                    Integer victim = null;
                    int furthest = -1;
                    for (Integer each : held) {
                        int next = now;
                        while (next < references.size() && !references.get(next).equals(each)) {
                            next++;
                        }
                        if (next > furthest) {
                            furthest = next;
                            victim = each;
                        }
                    }
                    held.remove(victim);
                }
                held.add(page);
            }
        }
        return faults;
    }

}
