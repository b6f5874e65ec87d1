package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Stack;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.WeakHashMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/// The copies do what the originals do: the same random calls on both give the same answers, exceptions and contents.
class CountedCopiesProperties {

    private static final int KEYS = 12;

    private static final ClassLoader COPIES = new ClassLoader(CountedCopiesProperties.class.getClassLoader()) {
        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = CountedClasses.copies().get(name.replace('.', '/'));
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    };

    /// Nothing is limited here.
    @BeforeContainer
    static void start() throws ReflectiveOperationException {
        Method start = Class.forName("dev.touchstone.subject.Steps").getDeclaredMethod("start", long.class);
        start.setAccessible(true);
        start.invoke(null, Long.MAX_VALUE);
    }

    @Property(tries = 100)
    void lists_doTheSame(@ForAll @Size(max = 60) List<@IntRange(max = 999) Integer> calls) {
        for (Class<?> type : List.of(ArrayList.class, LinkedList.class, Vector.class, Stack.class)) {
            doTheSame(type, calls, (list, call) -> onList(cast(list), call));
        }
    }

    @Property(tries = 100)
    void deques_doTheSame(@ForAll @Size(max = 60) List<@IntRange(max = 999) Integer> calls) {
        for (Class<?> type : List.of(ArrayDeque.class, LinkedList.class)) {
            doTheSame(type, calls, (deque, call) -> onDeque(cast(deque), call));
        }
        doTheSame(PriorityQueue.class, calls, (queue, call) -> onQueue(cast(queue), call));
    }

    @Property(tries = 100)
    void sets_doTheSame(@ForAll @Size(max = 60) List<@IntRange(max = 999) Integer> calls) {
        for (Class<?> type : List.of(HashSet.class, LinkedHashSet.class, TreeSet.class)) {
            doTheSame(type, calls, (set, call) -> onCollection(cast(set), call));
        }
    }

    @Property(tries = 100)
    void maps_doTheSame(@ForAll @Size(max = 60) List<@IntRange(max = 999) Integer> calls) {
        for (Class<?> type : List.of(HashMap.class, LinkedHashMap.class, TreeMap.class, Hashtable.class,
                WeakHashMap.class)) {
            doTheSame(type, calls, (map, call) -> onMap(cast(map), call));
        }
        doTheSame(TreeMap.class, calls, (map, call) -> onTree(cast(map), call));
    }

    @Property(tries = 100)
    void bitSets_doTheSame(@ForAll @Size(max = 60) List<@IntRange(max = 999) Integer> calls) throws Exception {
        Object copy = create(BitSet.class);
        var original = new BitSet();
        for (int call : calls) {
            String method = List.of("set", "clear", "flip").get(call % 3);
            BitSet.class.getMethod(method, int.class).invoke(original, call / 3);
            copy.getClass().getMethod(method, int.class).invoke(copy, call / 3);
            assertThat(copy).hasToString(original.toString());
            assertThat(copy.hashCode()).isEqualTo(original.hashCode());
        }
    }

    @Property(tries = 50)
    void sorting_doesTheSame(@ForAll @Size(max = 300) List<Integer> items) throws Exception {
        int[] original = items.stream().mapToInt(i -> i).toArray();
        int[] copy = original.clone();
        Arrays.sort(original);
        arrays("sort", int[].class).invoke(null, (Object) copy);
        assertThat(copy).isEqualTo(original);

        Integer[] boxes = items.toArray(Integer[]::new);
        Integer[] copied = boxes.clone();
        Arrays.sort(boxes);
        arrays("sort", Object[].class).invoke(null, (Object) copied);
        assertThat(copied).isEqualTo(boxes);
        for (String method : List.of("hashCode", "toString")) {
            assertThat(arrays(method, int[].class).invoke(null, (Object) copy))
                    .isEqualTo(Arrays.class.getMethod(method, int[].class).invoke(null, (Object) original));
        }
    }

    /// Loading and initialising verifies each.
    @Property(tries = 1)
    void copies_all_canBeLoaded() throws ClassNotFoundException {
        for (String name : CountedClasses.copies().keySet()) {
            assertThat(Class.forName(name.replace('/', '.'), true, COPIES).getDeclaredMethods()).isNotNull();
        }
    }

    @FunctionalInterface
    private interface Use {
        @Nullable
        Object apply(Object collection, int call);
    }

    private static void doTheSame(Class<?> type, List<Integer> calls, Use use) {
        Object original = create(type, type.getClassLoader(), type.getName());
        Object copy = create(type);
        for (int call : calls) {
            assertThat(outcome(use, copy, call)).as("%s, call %d", type, call).isEqualTo(outcome(use, original, call));
            assertThat(copy).hasToString(original.toString());
        }
        assertThat(copy.hashCode()).isEqualTo(type == ArrayDeque.class || type == PriorityQueue.class
                ? copy.hashCode()
                : original.hashCode());
        if (!(copy instanceof Queue<?>) || copy instanceof List<?>) {
            assertThat(copy).isEqualTo(original);
            assertThat(original).isEqualTo(copy);
        }
    }

    private static Object outcome(Use use, Object collection, int call) {
        try {
            return String.valueOf(use.apply(collection, call));
        } catch (RuntimeException e) {
            return e.getClass() + ": " + e.getMessage();
        }
    }

    private static @Nullable Object onList(List<Integer> list, int call) {
        int value = call / 20 % KEYS;
        return switch (call % 20) {
            case 0, 1, 2, 3, 4 -> list.add(value);
            case 5 -> {
                list.add(value, call);
                yield list.size();
            }
            case 6 -> {
                list.subList(value, value + 1).clear();
                yield list.size();
            }
            case 7 -> list.remove((Object) value);
            case 8 -> list.set(value, call);
            case 9 -> list.get(value);
            case 10 -> list.indexOf(value);
            case 11 -> list.lastIndexOf(value);
            case 12 -> list.subList(0, value).size();
            case 13 -> {
                list.sort(null);
                yield list;
            }
            case 14 -> list.removeIf(each -> each % 3 == value % 3);
            case 15 -> list.reversed();
            case 16 -> {
                ListIterator<Integer> all = list.listIterator();
                while (all.hasNext()) {
                    all.set(all.next() + 1);
                }
                yield list;
            }
            case 17 -> {
                var all = list.iterator();
                list.add(value);
                yield all.next();
            }
            case 18 -> list.stream().map(each -> each * 2).toList();
            default -> list.toArray(new Integer[0]).length;
        };
    }

    private static @Nullable Object onDeque(Deque<Integer> deque, int call) {
        int value = call / 12 % KEYS;
        return switch (call % 12) {
            case 0 -> deque.offerFirst(value);
            case 1, 2, 3 -> deque.offerLast(value);
            case 4 -> deque.pollFirst();
            case 5 -> deque.pollLast();
            case 6 -> deque.peekFirst();
            case 7 -> deque.removeFirstOccurrence(value);
            case 8 -> deque.pop();
            case 9 -> deque.getLast();
            case 10 -> deque.removeLastOccurrence(value);
            default -> deque.contains(value);
        };
    }

    private static @Nullable Object onQueue(Queue<Integer> queue, int call) {
        int value = call / 6 % KEYS;
        return switch (call % 6) {
            case 0, 1, 2 -> queue.offer(value);
            case 3 -> queue.poll();
            case 4 -> queue.remove(value);
            default -> queue.element();
        };
    }

    private static @Nullable Object onCollection(Collection<Integer> items, int call) {
        int value = call / 7 % (4 * KEYS);
        return switch (call % 7) {
            case 0, 1, 2 -> items.add(value);
            case 3 -> items.remove(value);
            case 4 -> items.contains(value);
            case 5 -> items.removeIf(each -> each % 5 == value % 5);
            default -> items.stream().mapToInt(each -> each).sum();
        };
    }

    private static @Nullable Object onMap(Map<Integer, Integer> map, int call) {
        int key = call / 12 % (4 * KEYS);
        return switch (call % 12) {
            case 0, 1, 2 -> map.put(key, call);
            case 3 -> map.remove(key);
            case 4 -> map.get(key);
            case 5 -> map.merge(key, 1, Integer::sum);
            case 6 -> map.computeIfAbsent(key, each -> each + 1);
            case 7 -> map.keySet().removeIf(each -> each % 7 == key % 7);
            case 8 -> map.values().stream().mapToInt(each -> each).sum();
            case 9 -> map.getOrDefault(key, -1);
            case 10 -> map.containsKey(key);
            default -> map.entrySet().iterator().next();
        };
    }

    private static @Nullable Object onTree(NavigableMap<Integer, Integer> map, int call) {
        int key = call / 9 % (4 * KEYS);
        return switch (call % 9) {
            case 0, 1, 2 -> map.put(key, call);
            case 3 -> map.floorKey(key);
            case 4 -> map.higherEntry(key);
            case 5 -> map.headMap(key, true);
            case 6 -> map.descendingMap();
            case 7 -> map.pollFirstEntry();
            default -> map.remove(key);
        };
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // each use is given the type that it asks for
    private static <T> T cast(Object collection) {
        return (T) collection;
    }

    private static Method arrays(String method, Class<?> parameter) throws ReflectiveOperationException {
        return Class.forName("dev.touchstone.counted.java.util.Arrays", true, COPIES).getMethod(method, parameter);
    }

    private static Object create(Class<?> original) {
        return create(original, COPIES, "dev.touchstone.counted." + original.getName());
    }

    private static Object create(Class<?> original, ClassLoader loader, String name) {
        try {
            return Class.forName(name, true, loader).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make a " + original, e);
        }
    }
}
