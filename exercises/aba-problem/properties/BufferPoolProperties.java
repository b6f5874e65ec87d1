import dev.touchstone.properties.Concurrent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class BufferPoolProperties {

    private static final int FIRST = 0;
    private static final int SECOND = 1;
    private static final int LAST = 2;

    /// Few, so that a buffer comes back soon, and enough for a worker to have two at once.
    private final Arbitrary<Integer> few = Arbitraries.integers().between(2, 4);

    /// In the end the last worker takes two: what was lost is missing there, what was doubled comes twice.
    Concurrent<BufferPool> lendsTheLastFirst() {
        return workers().threads(2, 3).tries(26, 180).linearizableTo(Model.class);
    }

    /// While the first thread is in the middle of borrowing, the second one takes some and gives the first of them back.
    /// Then the same buffer is on top as before, and another one below it. Two and three are taken, so that a version that
    /// only says whether their number is even does not get by.
    Concurrent<BufferPool> survivesReuse() {
        return Concurrent.<BufferPool>of(BufferPool.class)
                .constructedWith(few)
                .first(pool -> pool.borrow(FIRST))
                .others(pool -> {
                    pool.borrow(SECOND);
                    pool.borrow(SECOND);
                    pool.giveBack(SECOND);
                })
                .others(pool -> {
                    pool.borrow(SECOND);
                    pool.borrow(SECOND);
                    pool.borrow(SECOND);
                    pool.giveBack(SECOND);
                })
                .after(BufferPoolProperties::takeTwo)
                .threads(2, 1)
                .tries(24, 140)
                .linearizableTo(Model.class);
    }

    /// Lock-free: a worker that is stopped anywhere keeps nobody from borrowing.
    Concurrent<BufferPool> neverWaits() {
        return workers().threads(2, 2).tries(10, 150).withoutWaiting().linearizableTo(Model.class);
    }

    private Concurrent<BufferPool> workers() {
        return Concurrent.<BufferPool>of(BufferPool.class)
                .constructedWith(few)
                .first(pool -> pool.borrow(FIRST))
                .first(pool -> pool.giveBack(FIRST))
                .others(pool -> pool.borrow(SECOND))
                .others(pool -> pool.giveBack(SECOND))
                .others(pool -> {
                    pool.borrow(SECOND);
                    pool.giveBack(SECOND);
                })
                .after(BufferPoolProperties::takeTwo);
    }

    private static void takeTwo(BufferPool pool) {
        pool.borrow(LAST);
        pool.borrow(LAST);
    }

    /// One worker at a time: a stack.
    static final class Model implements BufferPool {

        private final Deque<Integer> free = new ArrayDeque<>();
        private final Lent lent = new Lent();

        Model(int buffers) {
            IntStream.range(0, buffers).forEach(free::add);
        }

        @Override
        public int borrow(int worker) {
            if (free.isEmpty()) {
                return -1;
            }
            int buffer = free.pop();
            lent.add(worker, buffer);
            return buffer;
        }

        @Override
        public int giveBack(int worker) {
            int buffer = lent.removeOldest(worker);
            if (buffer >= 0) {
                free.push(buffer);
            }
            return buffer;
        }
    }
}
