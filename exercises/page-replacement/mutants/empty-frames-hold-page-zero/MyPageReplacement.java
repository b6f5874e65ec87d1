// en: keeps the pages in an array of frames that begins with zeros, so page 0 is always a hit
// zh: 用数组存放各页框里的页，初始全是 0，于是 0 号页总是命中
// property: fifoGivesUpTheEarliestLoaded
// calls: 1
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

public final class MyPageReplacement implements PageReplacement {

    @Override
    public int fifo(List<Integer> references, int frames) {
        int[] held = new int[frames];
        int faults = 0;
        for (int page : references) {
            boolean hit = false;
            for (int each : held) {
                hit |= each == page;
            }
            if (!hit) {
                held[faults++ % frames] = page;
            }
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
        int[] next = nextReferences(references);
        TreeMap<Integer, Integer> byNext = new TreeMap<>();
        int faults = 0;
        for (int now = 0; now < next.length; now++) {
            if (byNext.remove(now) == null) {
                faults++;
                if (byNext.size() == frames) {
                    byNext.pollLastEntry();
                }
            }
            byNext.put(next[now], references.get(now));
        }
        return faults;
    }

    private static int[] nextReferences(List<Integer> references) {
        int[] next = new int[references.size()];
        Map<Integer, Integer> seen = new HashMap<>();
        List<Integer> inOrder = new ArrayList<>(references);
        for (int time = next.length - 1; time >= 0; time--) {
            Integer again = seen.put(inOrder.get(time), time);
            next[time] = again == null ? next.length + time : again;
        }
        return next;
    }
}
