package dev.touchstone.grading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import net.jqwik.api.Shrinkable;
import org.jspecify.annotations.Nullable;

/// The samples that are simpler than a given one in one argument, simplest first. Looks for the next one only when it is
/// asked for: most are never looked at.
final class SimplerSamples implements Iterator<List<Shrinkable<Object>>> {

    private final List<Shrinkable<Object>> sample;
    private final Predicate<List<Shrinkable<Object>>> wanted;
    private int argument = -1;
    private Iterator<Shrinkable<Object>> simpler = Collections.emptyIterator();
    private @Nullable List<Shrinkable<Object>> next;

    /// @param wanted others are left out
    SimplerSamples(List<Shrinkable<Object>> sample, Predicate<List<Shrinkable<Object>>> wanted) {
        this.sample = sample;
        this.wanted = wanted;
    }

    @Override
    public boolean hasNext() {
        while (next == null && hasMore()) {
            Shrinkable<Object> candidate = simpler.next();
            if (candidate.distance().compareTo(sample.get(argument).distance()) < 0) {
                var changed = new ArrayList<>(sample);
                changed.set(argument, candidate);
                next = wanted.test(changed) ? changed : null;
            }
        }
        return next != null;
    }

    @Override
    public List<Shrinkable<Object>> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        List<Shrinkable<Object>> found = next;
        next = null;
        return found;
    }

    private boolean hasMore() {
        while (!simpler.hasNext()) {
            if (++argument >= sample.size()) {
                return false;
            }
            simpler = sample.get(argument).shrink().iterator();
        }
        return true;
    }
}
