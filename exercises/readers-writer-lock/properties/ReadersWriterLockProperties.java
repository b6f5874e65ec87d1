import dev.touchstone.properties.Blocking;
import dev.touchstone.properties.Caller;
import dev.touchstone.properties.Concurrent;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class ReadersWriterLockProperties {

    private final Arbitrary<String> policies = Arbitraries.of("readers-first", "writers-first", "fair");

    /// Whoever asks "is it my turn?" between getting in line and waiting sees what the policy has decided. Three threads
    /// are needed to pass somebody: one is inside, one waits, one comes.
    Concurrent<ReadersWriterLock> keepsReadersFirst() {
        return policy("readers-first");
    }

    Concurrent<ReadersWriterLock> keepsWritersFirst() {
        return policy("writers-first");
    }

    Concurrent<ReadersWriterLock> keepsTheOrderOfTheLine() {
        return policy("fair");
    }

    /// Two threads, whatever the policy: a writer is alone, readers are not, and whoever is done lets the next one in.
    Concurrent<ReadersWriterLock> letsInWhoMayBeInside() {
        return Concurrent.<ReadersWriterLock>of(ReadersWriterLock.class)
                .constructedWith(policies)
                .call(ReadersWriterLockProperties::read)
                .call(lock -> {
                    lock.requestWrite();
                    lock.isGranted();
                    lock.await();
                    lock.release();
                })
                .threads(2, 2)
                .tries(20, 120)
                .linearizableTo(Model.class);
    }

    /// One writer inside and two readers in line: there is room for both when it leaves.
    Concurrent<ReadersWriterLock> letsReadersInTogether() {
        return Concurrent.<ReadersWriterLock>of(ReadersWriterLock.class)
                .constructedWith(policies)
                .first(lock -> {
                    lock.requestWrite();
                    lock.await();
                    lock.release();
                })
                .others(lock -> {
                    lock.requestRead();
                    lock.await();
                })
                .threads(3, 1)
                .tries(20, 200)
                .linearizableTo(Model.class);
    }

    /// The others do not see it, because a thread that looks again and again gets there in the end.
    Concurrent<ReadersWriterLock> waitsAsleep() {
        return Concurrent.<ReadersWriterLock>of(ReadersWriterLock.class)
                .constructedWith(policies)
                .call(lock -> {
                    lock.requestWrite();
                    lock.await();
                    lock.release();
                })
                .threads(2, 1)
                .withoutSpinning()
                .tries(6, 150)
                .linearizableTo(Model.class);
    }

    private static void read(ReadersWriterLock lock) {
        lock.requestRead();
        lock.isGranted();
        lock.await();
        lock.release();
    }

    /// As many readers as writers: it takes two of the one and one of the other to pass somebody. Three threads of such
    /// kinds are in one plan of four.
    private Concurrent<ReadersWriterLock> policy(String name) {
        return Concurrent.<ReadersWriterLock>of(ReadersWriterLock.class)
                .constructedWith(Arbitraries.just(name))
                .call(ReadersWriterLockProperties::read)
                .call(lock -> {
                    lock.requestWrite();
                    lock.await();
                    lock.release();
                })
                .threads(3, 1)
                .tries(32, 200)
                .linearizableTo(Model.class);
    }

    /// Two lists of names: `r` or `w` and the number of the thread.
    static final class Model implements ReadersWriterLock {

        private final String policy;
        private final List<String> waiting = new ArrayList<>();
        private final List<String> inside = new ArrayList<>();

        Model(String policy) {
            this.policy = policy;
        }

        @Override
        public void requestRead() {
            waiting.add("r" + Caller.thread());
            grant();
        }

        @Override
        public void requestWrite() {
            waiting.add("w" + Caller.thread());
            grant();
        }

        @Override
        public boolean isGranted() {
            return inside.contains("r" + Caller.thread()) || inside.contains("w" + Caller.thread());
        }

        @Override
        public void await() {
            Blocking.until(isGranted());
        }

        @Override
        public void release() {
            inside.remove("r" + Caller.thread());
            inside.remove("w" + Caller.thread());
            grant();
        }

        /// Lets in whom the policy names next, as long as there is room for that one.
        private void grant() {
            while (!waiting.isEmpty()) {
                String next = next();
                boolean room = next.startsWith("w")
                        ? inside.isEmpty()
                        : inside.stream().noneMatch(each -> each.startsWith("w"));
                if (!room) {
                    return;
                }
                waiting.remove(next);
                inside.add(next);
            }
        }

        private String next() {
            String preferred = switch (policy) {
                case "readers-first" -> "r";
                case "writers-first" -> "w";
                default -> "";
            };
            return waiting.stream().filter(each -> each.startsWith(preferred)).findFirst().orElse(waiting.getFirst());
        }
    }
}
