import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeSet;

/// One loop for FIFO, LRU and OPT: each page has a number, the page with the smallest number leaves, and the policies
/// differ only in which number they write and when. A queue of (number, page) pairs finds the smallest; a pair whose
/// number is not the page's own any more is stale and thrown away when it comes up. The numbers of FIFO and LRU are
/// times and come in order, so a plain queue does for them.
///
/// The clock is written as what it also is: a queue in which a page with a bit goes back to the end.
public final class MyPageReplacement implements PageReplacement {

    private record Ticket(long number, int page) {}

    @Override
    public int fifo(List<Integer> references, int frames) {
        return faults(references, frames, new ArrayDeque<>(), (time, _, before) -> before == null ? time : before);
    }

    @Override
    public int lru(List<Integer> references, int frames) {
        return faults(references, frames, new ArrayDeque<>(), (time, _, _) -> time);
    }

    @Override
    public int opt(List<Integer> references, int frames) {
        Map<Integer, TreeSet<Integer>> times = new HashMap<>();
        int last = 0;
        for (int page : references) {
            times.computeIfAbsent(page, _ -> new TreeSet<>()).add(last++);
        }
        Queue<Ticket> queue = new PriorityQueue<>(Comparator.comparingLong(Ticket::number));
        return faults(references, frames, queue, (time, page, _) -> {
            Integer next = times.get(page).higher(time);
            return next == null ? Long.MIN_VALUE : -next;
        });
    }

    @Override
    public int clock(List<Integer> references, int frames) {
        Map<Integer, Boolean> bits = new HashMap<>();
        Queue<Integer> circle = new ArrayDeque<>(); // the page under the hand first
        int faults = 0;
        for (int page : references) {
            if (!bits.containsKey(page)) {
                faults++;
                if (bits.size() == frames) {
                    while (bits.get(circle.peek())) {
                        bits.put(circle.peek(), false);
                        circle.add(circle.remove());
                    }
                    bits.remove(circle.remove());
                }
                circle.add(page);
            }
            bits.put(page, true);
        }
        return faults;
    }

    /// Which number a page gets at a reference.
    private interface Numbers {

        /// @param before the number that the page has; null when it is being loaded
        long number(int time, int page, Long before);
    }

    /// @param queue hands out the ticket with the smallest number first
    private static int faults(List<Integer> references, int frames, Queue<Ticket> queue, Numbers numbers) {
        Map<Integer, Long> resident = new HashMap<>();
        int time = 0;
        int faults = 0;
        for (int page : references) {
            if (!resident.containsKey(page)) {
                faults++;
                if (resident.size() == frames) {
                    Ticket smallest = queue.remove();
                    while (!Long.valueOf(smallest.number()).equals(resident.get(smallest.page()))) {
                        smallest = queue.remove();
                    }
                    resident.remove(smallest.page());
                }
            }
            long number = numbers.number(time++, page, resident.get(page));
            Long before = resident.put(page, number);
            if (before == null || before != number) {
                queue.add(new Ticket(number, page));
            }
        }
        return faults;
    }
}
