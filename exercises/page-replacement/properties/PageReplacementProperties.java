import dev.touchstone.properties.Answer;
import dev.touchstone.properties.Growth;
import dev.touchstone.properties.Order;
import dev.touchstone.properties.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PageReplacementProperties {

    private static final int FRAMES_MAX = 4;

    /// The length of strings for which every choice of victims is tried.
    private static final int SHORT_MAX = 14;

    private static final int LONG_MAX = 25;

    /// Few pages, so that they come back. Somebody may take 0, -1 or the least of all numbers for an empty frame; 1,000
    /// is beyond the numbers that Java keeps ready as objects, and 65,537 has the last 16 bits of 1.
    private final Arbitrary<Integer> pages = Arbitraries.of(1, 2, 3, 0, -1, 1000, 65_537, Integer.MIN_VALUE);

    @Provide
    Arbitrary<List<Integer>> strings() {
        return pages.list().ofMaxSize(LONG_MAX);
    }

    @Provide
    Arbitrary<List<Integer>> shortStrings() {
        return Arbitraries.of(1, 2, 3, 4).list().ofMaxSize(SHORT_MAX);
    }

    @Property
    void fifoGivesUpTheEarliestLoaded(
            @ForAll("strings") List<Integer> references, @ForAll @IntRange(min = 1, max = FRAMES_MAX) int frames,
            Subject<PageReplacement> subject) {
        subject.answer(it -> it.fifo(references, frames)).is(faultsOfAQueue(references, frames, false));
    }

    @Property
    void lruGivesUpTheLongestUnused(
            @ForAll("strings") List<Integer> references, @ForAll @IntRange(min = 1, max = FRAMES_MAX) int frames,
            Subject<PageReplacement> subject) {
        subject.answer(it -> it.lru(references, frames)).is(faultsOfAQueue(references, frames, true));
    }

    @Property
    void clockGivesASecondChance(
            @ForAll("strings") List<Integer> references, @ForAll @IntRange(min = 1, max = FRAMES_MAX) int frames,
            Subject<PageReplacement> subject) {
        subject.answer(it -> it.clock(references, frames)).is(faultsOfAClock(references, frames));
    }

    /// Whatever victim is chosen at each fault, by foresight or by luck: no choice of all has fewer faults. Belady
    /// (1966) found the rule, Mattson and others (1970) proved it.
    @Property
    void optIsTheLeastOfAllChoices(
            @ForAll("shortStrings") List<Integer> references, @ForAll @IntRange(min = 1, max = 3) int frames,
            Subject<PageReplacement> subject) {
        subject.answer(it -> it.opt(references, frames)).is(least(references, 0, Set.of(), frames, new HashMap<>()));
    }

    /// The lower bound that OPT is there for, on strings too long to try every choice. An OPT that is too good cannot
    /// be seen here; the brute force above sees it.
    /// It stays because it is the law by which OPT is known.
    @Property(tries = 300)
    void noPolicyBeatsOpt(
            @ForAll("strings") List<Integer> references, @ForAll @IntRange(min = 1, max = FRAMES_MAX) int frames,
            Subject<PageReplacement> subject) {
        var played = subject.play(List.of(), it -> {
            it.fifo(references, frames);
            it.lru(references, frames);
            it.clock(references, frames);
            it.opt(references, frames);
        });
        Answer opt = played.answer(3);
        for (int policy = 0; policy < 3; policy++) {
            opt.isAtMost(number(played.answer(policy)));
        }
    }

    /// LRU and OPT are *stack algorithms* (Mattson and others, 1970): what a small memory holds, a larger one holds as
    /// well. FIFO and clock are not, and Belady's anomaly is the proof: FIFO has 9 faults with three frames on 1 2 3 4
    /// 1 2 5 1 2 3 4 5, and 10 with four. Every policy faults once for each page at least, and no more if all fit. The
    /// models above would notice all this; here it stands as a law, by its own name.
    @Property(tries = 300)
    void moreFramesNeverHurtLruAndOpt(
            @ForAll("strings") List<Integer> references, @ForAll @IntRange(min = 1, max = FRAMES_MAX) int frames,
            Subject<PageReplacement> subject) {
        var played = subject.play(List.of(), it -> {
            it.lru(references, frames);
            it.lru(references, frames + 1);
            it.opt(references, frames);
            it.opt(references, frames + 1);
            it.fifo(references, LONG_MAX);
            it.lru(references, LONG_MAX);
            it.clock(references, LONG_MAX);
            it.opt(references, LONG_MAX);
        });
        played.answer(1).isAtMost(number(played.answer(0)));
        played.answer(3).isAtMost(number(played.answer(2)));
        int pages = new HashSet<>(references).size();
        for (int policy = 4; policy < 8; policy++) {
            played.answer(policy).is(pages);
        }
    }

    /// `n` references to `n / 2` pages in a memory of `n / 4` frames: hits, faults and victims in plenty. The steps of
    /// one call are counted, so they grow with the string; they must not grow with the frames as well. The answers are
    /// looked at, too: hundreds of frames may be more than somebody has bits for.
    Growth<PageReplacement> countsInOnePass() {
        return Growth.<PageReplacement>of(PageReplacement.class)
                .sizes(16, 2_048)
                .measure((it, n) -> it.fifo(random(n), n / 4))
                .measure((it, n) -> it.lru(random(n), n / 4))
                .measure((it, n) -> it.clock(random(n), n / 4))
                .atWorst("fifo", Order.LINEAR)
                .atWorst("lru", Order.LINEAR)
                .atWorst("clock", Order.LINEAR)
                .agreesWith(Model.class);
    }

    /// The same memory. Searching the string for the next reference of each page in it is what this is to prevent.
    Growth<PageReplacement> optNeedsNoSearch() {
        return Growth.<PageReplacement>of(PageReplacement.class)
                .sizes(16, 2_048)
                .measure((it, n) -> it.opt(random(n), n / 4))
                .atWorst("opt", Order.LINEARITHMIC)
                .agreesWith(Model.class);
    }

    /// The three simulations, and an OPT that looks at all pages in memory for a victim: for strings of thousands.
    static final class Model implements PageReplacement {

        @Override
        public int fifo(List<Integer> references, int frames) {
            return faultsOfAQueue(references, frames, false);
        }

        @Override
        public int lru(List<Integer> references, int frames) {
            return faultsOfAQueue(references, frames, true);
        }

        @Override
        public int clock(List<Integer> references, int frames) {
            return faultsOfAClock(references, frames);
        }

        @Override
        public int opt(List<Integer> references, int frames) {
            Map<Integer, Integer> next = new HashMap<>();
            int[] nextOf = new int[references.size()];
            for (int i = references.size() - 1; i >= 0; i--) {
                nextOf[i] = next.getOrDefault(references.get(i), references.size());
                next.put(references.get(i), i);
            }
            Map<Integer, Integer> held = new HashMap<>();
            int faults = 0;
            for (int i = 0; i < references.size(); i++) {
                if (!held.containsKey(references.get(i))) {
                    faults++;
                    if (held.size() == frames) {
                        held.remove(Collections.max(held.entrySet(), Map.Entry.comparingByValue()).getKey());
                    }
                }
                held.put(references.get(i), nextOf[i]);
            }
            return faults;
        }
    }

    private static List<Integer> random(int n) {
        return new Random(n).ints(n, 0, n / 2).boxed().toList();
    }

    private static int number(Answer answer) {
        answer.isAtLeast(0);
        return ((Number) answer.value().toJava()).intValue();
    }

    /// FIFO, or LRU where a hit sends the page back to the end of the queue.
    private static int faultsOfAQueue(List<Integer> references, int frames, boolean hitsCount) {
        List<Integer> queue = new ArrayList<>();
        int faults = 0;
        for (Integer page : references) {
            boolean hit = queue.contains(page);
            if (!hit) {
                faults++;
                if (queue.size() == frames) {
                    queue.removeFirst();
                }
            } else if (hitsCount) {
                queue.remove(page);
            }
            if (!hit || hitsCount) {
                queue.add(page);
            }
        }
        return faults;
    }

    /// Word for word what the contract says.
    private static int faultsOfAClock(List<Integer> references, int frames) {
        List<Integer> pages = new ArrayList<>();
        Set<Integer> bits = new HashSet<>();
        int hand = 0;
        int faults = 0;
        for (Integer page : references) {
            int frame = pages.indexOf(page);
            if (frame < 0) {
                faults++;
                if (pages.size() < frames) {
                    pages.add(page);
                } else {
                    while (bits.remove(hand)) {
                        hand = (hand + 1) % frames;
                    }
                    pages.set(hand, page);
                    hand = (hand + 1) % frames;
                }
            }
            bits.add(pages.indexOf(page));
        }
        return faults;
    }

    /// The least faults from `time` on with these pages in memory, by trying every victim.
    private static int least(
            List<Integer> references, int time, Set<Integer> held, int frames, Map<List<Object>, Integer> known) {
        if (time == references.size()) {
            return 0;
        }
        Integer page = references.get(time);
        if (held.contains(page)) {
            return least(references, time + 1, held, frames, known);
        }
        List<Object> state = List.of(time, held);
        Integer before = known.get(state);
        if (before != null) {
            return before;
        }
        List<Integer> victims = held.size() < frames ? new ArrayList<>() : new ArrayList<>(held);
        if (held.size() < frames) {
            victims.add(null);
        }
        int best = references.size();
        for (Integer victim : victims) {
            Set<Integer> left = new HashSet<>(held);
            left.remove(victim);
            left.add(page);
            best = Math.min(best, 1 + least(references, time + 1, left, frames, known));
        }
        known.put(state, best);
        return best;
    }
}
