package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.engine.execution.lifecycle.OutsideJqwikException;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JqwikScopeTest {

    static final class Properties {

        @Property
        void holds(@ForAll int number) {
            Assume.that(number != 0);
        }
    }

    static Stream<Named<Runnable>> uses() throws NoSuchMethodException {
        Method method = Properties.class.getDeclaredMethod("holds", int.class);
        var property = new PropertyMethod(method, Runnable.class);
        var samples = property.generator(1);
        List<Shrinkable<Object>> sample;
        try (var _ = JqwikScope.enter()) {
            sample = samples.get();
        }
        return Stream.of(
                Named.of("a session", () -> JqwikScope.enter().close()),
                Named.of("a new property", () -> new PropertyMethod(method, Runnable.class)),
                Named.of("a generator", () -> property.generator(1)),
                Named.of("a drawn sample", () -> drawWithoutSession(samples)),
                Named.of("the values of a sample", () -> Tries.values(sample)),
                Named.of("an attempt", () -> property.attempt(List.of(1), List.of())));
    }

    /// Fails once it is let in: starting a session would wait by itself.
    private static void drawWithoutSession(Supplier<?> samples) {
        assertThatExceptionOfType(OutsideJqwikException.class).isThrownBy(samples::get);
    }

    @ParameterizedTest
    @MethodSource("uses")
    void use_whileAnotherThreadIsInside_waits(Runnable use) throws InterruptedException {
        Thread other = JqwikScope.locked(() -> {
            Thread waiting = Thread.ofPlatform().start(use);
            while (waiting.getState() != Thread.State.WAITING) {
                assertThat(waiting.isAlive()).as("waits").isTrue();
                Thread.onSpinWait();
            }
            return waiting;
        });

        other.join();
        assertThat(other.isAlive()).isFalse();
    }
}
