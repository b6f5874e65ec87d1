package dev.touchstone.subject;

import dev.touchstone.script.Names;
import dev.touchstone.script.Value;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The counted copies of the JDK's collections, as the player needs them. They are on the class path but have no source,
/// so they are known by name only.
final class CountedCopies {

    /// What submissions use most, loaded ahead.
    private static final List<String> COMMON = List.of("ArrayList", "ArrayList$Itr", "LinkedList", "ArrayDeque",
            "HashMap",
            "HashMap$Node", "LinkedHashMap", "LinkedHashMap$Entry", "HashSet", "TreeMap", "PriorityQueue", "Arrays",
            "Collections");

    static {
        // What they count when they are initialised belongs to no script.
        Steps.unlimit();
    }

    private static final Constructor<?> LIST = constructor("ArrayList", Collection.class);
    private static final Constructor<?> MAP = constructor("LinkedHashMap", Map.class);

    private CountedCopies() {}

    /// Loads and initialises the common ones.
    static void warmUp() {
        COMMON.forEach(CountedCopies::type);
    }

    /// `value` as the Java object that a method of a contract takes; lists and maps are counted ones.
    static @Nullable Object argument(Value value) {
        if (value instanceof Value.Items(var values)) {
            var list = new ArrayList<@Nullable Object>(values.size());
            values.forEach(each -> list.add(argument(each)));
            return create(LIST, list);
        } else if (value instanceof Value.Entries(var entries)) {
            var map = new LinkedHashMap<@Nullable Object, @Nullable Object>();
            entries.forEach(entry -> map.put(argument(entry.key()), argument(entry.value())));
            return create(MAP, map);
        }
        return value.toJava();
    }

    private static Object create(Constructor<?> constructor, Object content) {
        long kept = Steps.unlimit();
        try {
            return constructor.newInstance(content);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a counted copy", e);
        } finally {
            Steps.limit(kept);
        }
    }

    private static Constructor<?> constructor(String name, Class<?> parameter) {
        try {
            return type(name).getConstructor(parameter);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("the counted copy of \"" + name + "\" is not what it should be", e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(Names.COUNTED + "java.util." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no counted copy of \"" + name + "\" on the class path", e);
        }
    }
}
