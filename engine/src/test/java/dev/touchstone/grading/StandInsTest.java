package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scheduled.VarHandle;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A submission is compiled against the JDK and run against the stand-ins: what these declare must be the same.
class StandInsTest {

    /// Calls of a `VarHandle` are rewritten one by one, see [CodeHandles].
    @Test
    void classes_declareNothingThatTheOriginalDoesNot() {
        StandIns.classes().forEach((name, type) -> {
            if (type != VarHandle.class) {
                assertThat(methods(original(name))).as(name).containsAll(declared(type));
            }
        });
    }

    @Test
    void classes_haveConstructorsOfTheOriginal() {
        StandIns.classes().forEach((name, type) -> assertThat(constructors(original(name)))
                .as(name).containsAll(constructors(type)));
    }

    @Test
    void allowsMember_whatTheStandInDoesNotDeclare_isRefused() {
        assertThat(StandIns.allowsMember("java/util/concurrent/atomic/AtomicInteger", "compareAndSet")).isTrue();
        assertThat(StandIns.allowsMember("java/lang/Thread", "getContextClassLoader")).isFalse();
        assertThat(StandIns.allowsMember("java/lang/Thread", "getAllStackTraces")).isFalse();
        assertThat(StandIns.allowsMember("java/util/concurrent/TimeUnit", "sleep")).isFalse();
        assertThat(StandIns.allowsMember("java/lang/Object", "wait")).isTrue();
    }

    private static Set<String> declared(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass().getPackageName().equals(type.getPackageName()))
                .filter(method -> !method.isSynthetic()).map(StandInsTest::signature)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> methods(Class<?> type) {
        return Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getDeclaredMethods()))
                .map(StandInsTest::signature).collect(Collectors.toSet());
    }

    private static Set<String> constructors(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> Modifier.isPublic(constructor.getModifiers()))
                .map((Function<Constructor<?>, String>) StandInsTest::parameters).collect(Collectors.toSet());
    }

    private static String signature(Method method) {
        return simple(method.getReturnType()) + " " + method.getName() + parameters(method)
                + (Modifier.isStatic(method.getModifiers()) ? " static" : "");
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getParameterTypes()).map(StandInsTest::simple)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /// A stand-in is called what the original is.
    private static String simple(Class<?> type) {
        return type.getSimpleName();
    }

    private static Class<?> original(String name) {
        try {
            return Class.forName(name.replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
