package dev.touchstone.properties;

import dev.touchstone.script.Value;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the fields of a model into figures: collections, arrays and maps, trees of linked nodes, rings, and single values.
final class FigureReader {

    private FigureReader() {}

    /// One figure for each field of `model` that is none of its constants, in the order of the source. Objects that have
    /// nothing to show but where they lie in memory, such as a comparator, are left out.
    static List<Figure> read(Object model) {
        return fields(model.getClass()).filter(field -> isShown(get(field, model)))
                .map(field -> figure(field.getName(), get(field, model))).toList();
    }

    private static boolean isShown(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> _,Collection<?> _,Supplier<?> _,Ring _ -> true;
            case null -> true;
            default -> !(Value.of(value) instanceof Value.Opaque) || isNode(value.getClass())
                    || hasText(value.getClass());
        };
    }

    private static boolean hasText(Class<?> type) {
        try {
            return type.getMethod("toString").getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every class has toString, but not \"%s\"".formatted(type), e);
        }
    }

    private static Figure figure(String name, @Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> figure(name, Figure.Shape.MAP, map.entrySet().stream()
                    .map(entry -> List.of(text(entry.getKey()), text(entry.getValue()))).toList());
            case Collection<?> items -> items(name, new ArrayList<>(items));
            case Supplier<?> drawn -> figure(name, drawn.get());
            case Ring ring -> figure(name, Figure.Shape.RING, places(ring));
            case null -> figure(name, Figure.Shape.VALUE, List.of(List.of("null")));
            default -> Value.of(value) instanceof Value.Items(var values) ? items(name, values) : other(name, value);
        };
    }

    private static List<List<String>> places(Ring ring) {
        Set<Integer> places = new TreeSet<>(ring.labels().keySet());
        places.addAll(ring.marks().keySet());
        return Stream.concat(Stream.of(List.of(Integer.toString(ring.places()))),
                places.stream().map(place -> List.of(Integer.toString(place), ring.labels().getOrDefault(place, ""),
                        ring.marks().getOrDefault(place, ""))))
                .toList();
    }

    private static Figure items(String name, List<?> items) {
        boolean table = !items.isEmpty()
                && items.stream().allMatch(item -> Value.of(item) instanceof Value.Items);
        return table
                ? figure(name, Figure.Shape.TABLE, items.stream().map(FigureReader::cells).toList())
                : figure(name, Figure.Shape.LIST, items.stream().map(item -> List.of(text(item))).toList());
    }

    private static List<String> cells(@Nullable Object row) {
        return Value.of(row) instanceof Value.Items(var values)
                ? values.stream().map(Value::toString).toList()
                : List.of(text(row));
    }

    private static Figure other(String name, Object value) {
        if (isNode(value.getClass())) {
            var tree = new Tree();
            tree.add(value, -1, 0);
            return new Figure(name, Figure.Shape.TREE, tree.rows, count(value) - tree.rows.size());
        }
        return figure(name, Figure.Shape.VALUE, List.of(List.of(text(value))));
    }

    private static Figure figure(String name, Figure.Shape shape, List<List<String>> rows) {
        List<List<String>> kept = rows.subList(0, Math.min(rows.size(), Figure.ROWS_MAX));
        return new Figure(name, shape, kept, rows.size() - kept.size());
    }

    /// Whether objects of the class are linked to others of it, and may be looked into: not those of the JDK.
    private static boolean isNode(Class<?> type) {
        return fields(type).anyMatch(field -> field.getType() == type && field.trySetAccessible());
    }

    private static List<Field> links(Object node) {
        return fields(node.getClass()).filter(field -> field.getType() == node.getClass()).toList();
    }

    /// How many nodes there are from `root` on.
    private static int count(Object root) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var left = new ArrayDeque<>(List.of(root));
        while (!left.isEmpty()) {
            Object node = left.pop();
            if (seen.add(node)) {
                links(node).stream().map(link -> get(link, node)).filter(Objects::nonNull).forEach(left::push);
            }
        }
        return seen.size();
    }

    /// The rows of linked nodes, each node once, up to [Figure#ROWS_MAX].
    private static final class Tree {

        private final List<List<String>> rows = new ArrayList<>();
        private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        /// How many nodes have their place already.
        private int places;

        /// Adds a node and all below it. A node stands to the right of what its first link leads to.
        void add(@Nullable Object node, int parent, int depth) {
            if (node == null || rows.size() >= Figure.ROWS_MAX || !seen.add(node)) {
                return;
            }
            int row = rows.size();
            rows.add(List.of());
            List<Field> links = links(node);
            String text = String.join(" ", fields(node.getClass()).filter(field -> !links.contains(field))
                    .map(field -> text(get(field, node))).toList());
            add(get(links.getFirst(), node), row, depth + 1);
            rows.set(row, List.of(text, Integer.toString(parent), Integer.toString(places++), Integer.toString(depth)));
            links.stream().skip(1).forEach(link -> add(get(link, node), row, depth + 1));
        }
    }

    private static String text(@Nullable Object value) {
        Value read = Value.of(value);
        return read instanceof Value.Opaque ? String.valueOf(value) : read.toString();
    }

    private static Stream<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic());
    }

    private static @Nullable Object get(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read \"" + field + "\"", e);
        }
    }
}
