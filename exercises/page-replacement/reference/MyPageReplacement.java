import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;

/// Each policy is one structure: what it must know to name its victim at once.
///
/// | policy | knows | victim |
/// | --- | --- | --- |
/// | FIFO | the pages in the order of loading | the first |
/// | LRU | the pages in the order of their last reference | the first |
/// | clock | a bit for each frame, and where the hand is | the first without a bit, from the hand on |
/// | OPT | the pages by their next reference | the last |
public final class MyPageReplacement implements PageReplacement {

    @Override
    public int fifo(List<Integer> references, int frames) {
        Set<Integer> resident = new HashSet<>();
        Queue<Integer> byLoading = new ArrayDeque<>();
        int faults = 0;
        for (Integer page : references) {
            if (resident.contains(page)) {
                continue; // a hit changes nothing: that is what makes it FIFO
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
        Set<Integer> byUse = new LinkedHashSet<>(); // the least recently used first
        int faults = 0;
        for (Integer page : references) {
            if (!byUse.remove(page)) {
                faults++;
                if (byUse.size() == frames) {
                    byUse.remove(byUse.iterator().next());
                }
            }
            byUse.add(page); // at the end, for hits and faults alike
        }
        return faults;
    }

    @Override
    public int clock(List<Integer> references, int frames) {
        Map<Integer, Integer> frameOf = new HashMap<>();
        List<Integer> pages = new ArrayList<>(); // by frame
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
                    // Each bit that is cleared here was set by a reference of its own, so all walks together are short.
                    // It ends: after one round, all bits are clear.
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
        // A page that is resident is known here by the time of its next reference. No two have the same: at one time
        // one page is referenced, and the pages that are not referenced again get times of their own behind the end.
        TreeMap<Integer, Integer> byNext = new TreeMap<>();
        int faults = 0;
        for (int now = 0; now < next.length; now++) {
            // If the page of now is resident, now is its next reference.
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

    // For each time, when its page is referenced again. Found from the end, since then the future is known.
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
