import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// No collections but one map that numbers the pages 0, 1, 2, …; from there on everything is arrays.
public final class MyPageReplacement implements PageReplacement {

    private static final int NONE = -1;

    @Override
    public int fifo(List<Integer> references, int frames) {
        int[] pages = numbered(references);
        boolean[] resident = new boolean[pages.length];
        int[] loads = new int[pages.length]; // the pages in the order of loading; the fault count is its length
        int faults = 0;
        for (int page : pages) {
            if (!resident[page]) {
                if (faults >= frames) {
                    resident[loads[faults - frames]] = false; // loaded as many faults ago as there are frames
                }
                resident[page] = true;
                loads[faults++] = page;
            }
        }
        return faults;
    }

    /// The times of references in an array, and a finger that walks over it: a time at which the page was not
    /// referenced last is passed over, for good.
    @Override
    public int lru(List<Integer> references, int frames) {
        int[] pages = numbered(references);
        int[] last = filled(pages.length);
        boolean[] resident = new boolean[pages.length];
        int held = 0;
        int finger = 0;
        int faults = 0;
        for (int time = 0; time < pages.length; time++) {
            int page = pages[time];
            if (!resident[page]) {
                faults++;
                if (held == frames) {
                    while (last[pages[finger]] != finger || !resident[pages[finger]]) {
                        finger++;
                    }
                    resident[pages[finger]] = false;
                    held--;
                }
                resident[page] = true;
                held++;
            }
            last[page] = time;
        }
        return faults;
    }

    @Override
    public int clock(List<Integer> references, int frames) {
        int[] pages = numbered(references);
        int[] frameOf = filled(pages.length);
        int size = Math.min(frames, pages.length);
        int[] held = filled(size);
        boolean[] bits = new boolean[size];
        int hand = 0;
        int faults = 0;
        for (int page : pages) {
            if (frameOf[page] == NONE) {
                faults++;
                // A free frame has no bit, so the rule for victims finds the free ones in order by itself.
                while (bits[hand]) {
                    bits[hand] = false;
                    hand = hand + 1 == size ? 0 : hand + 1;
                }
                if (held[hand] != NONE) {
                    frameOf[held[hand]] = NONE;
                }
                held[hand] = page;
                frameOf[page] = hand;
                hand = hand + 1 == size ? 0 : hand + 1;
            }
            bits[frameOf[page]] = true;
        }
        return faults;
    }

    /// A reference is a hit if its page has been kept since its last reference. At each time one frame is needed for
    /// the page that is referenced; the others can carry pages over. So this is a timetable: as many carriers as there
    /// are frames but one, and each carries one page at a time. As in every timetable of this kind, the most trips are
    /// made by taking the trips in the order of their ends, each with the carrier that has been free for the shortest
    /// time.
    @Override
    public int opt(List<Integer> references, int frames) {
        int[] pages = numbered(references);
        int[] last = filled(pages.length);
        TreeMap<Integer, Integer> carriers = new TreeMap<>(); // the time since which they are free, and how many
        if (frames > 1) {
            carriers.put(NONE, frames - 1);
        }
        int hits = 0;
        for (int time = 0; time < pages.length; time++) {
            int from = last[pages[time]];
            last[pages[time]] = time;
            if (from == NONE) {
                continue;
            }
            Integer free = from == time - 1 ? null : carriers.floorKey(from);
            if (free != null) {
                carriers.merge(free, -1, (count, less) -> count + less == 0 ? null : count + less);
                carriers.merge(time - 1, 1, Integer::sum);
            }
            hits += free != null || from == time - 1 ? 1 : 0;
        }
        return pages.length - hits;
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    private static int[] numbered(List<Integer> references) {
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Integer> pages = new ArrayList<>();
        for (Integer page : references) {
            numbers.putIfAbsent(page, numbers.size());
            pages.add(numbers.get(page));
        }
        return pages.stream().mapToInt(page -> page).toArray();
    }
}
