package dev.touchstone.web.page;

import dev.touchstone.library.Library;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Something that is made of a library when it is first asked for, and kept until the library changes. Thread-safe.
///
/// @param <T> immutable
public final class PerLibrary<T> {

    private final Function<Library, T> maker;
    private volatile @Nullable Made<T> last;

    private record Made<T>(Library library, T thing) {}

    public PerLibrary(Function<Library, T> maker) {
        this.maker = maker;
    }

    public T of(Library library) {
        Made<T> made = last;
        if (made == null || made.library() != library) {
            made = new Made<>(library, maker.apply(library));
            last = made;
        }
        return made.thing();
    }
}
