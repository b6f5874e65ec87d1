package dev.touchstone.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An argument or an answer as plain data. Two values are equal when an exercise cannot tell them apart.
///
/// `toString` is the value as one would write it in Java, shortened nowhere.
public sealed interface Value {

    /// How many items, entries and values nested in them one answer may hold; a longer one is [Opaque].
    int ITEMS_MAX = 100_000;

    /// How many characters one text of an answer may have; a longer one is [Opaque].
    int TEXT_CHARS_MAX = 100_000;

    /// How deep lists and maps may nest.
    int DEPTH_MAX = 64;

    /// `null`.
    record Nothing() implements Value {
        @Override
        public @Nullable Object toJava() {
            return null;
        }

        @Override
        public String toString() {
            return "null";
        }
    }

    record Flag(boolean value) implements Value {
        @Override
        public Object toJava() {
            return value;
        }

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /// An `int`; a `short` or a `byte` too.
    record Int32(int value) implements Value {
        @Override
        public Object toJava() {
            return value;
        }

        @Override
        public String toString() {
            return Integer.toString(value);
        }
    }

    record Int64(long value) implements Value {
        @Override
        public Object toJava() {
            return value;
        }

        @Override
        public String toString() {
            return value + "L";
        }
    }

    /// A `double`; a `float` too. Equal by bits, so `NaN` equals itself and `0.0` is not `-0.0`.
    record Decimal(double value) implements Value {
        @Override
        public Object toJava() {
            return value;
        }

        @Override
        public String toString() {
            return Double.toString(value);
        }
    }

    record Letter(char value) implements Value {
        @Override
        public Object toJava() {
            return value;
        }

        @Override
        public String toString() {
            return "'" + Escapes.of(value, '\'') + "'";
        }
    }

    record Text(String value) implements Value {
        @Override
        public Object toJava() {
            return value;
        }

        @Override
        public String toString() {
            return value.chars().mapToObj(c -> Escapes.of((char) c, '"')).collect(Collectors.joining("", "\"", "\""));
        }
    }

    /// A list or an array.
    record Items(List<Value> values) implements Value {
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public Object toJava() {
            var list = new ArrayList<@Nullable Object>(values.size());
            for (Value value : values) {
                list.add(value.toJava());
            }
            return list;
        }

        @Override
        public String toString() {
            return values.toString();
        }
    }

    /// A map; equal whatever the order.
    ///
    /// @param values sorted by how their keys are written, none of which holds a map. No hashing: the keys may be chosen
    ///   to collide
    record Entries(List<Entry> values) implements Value {
        public Entries {
            // Each key is written once and not at every comparison: it may be long.
            record Written(String key, Entry entry) {}
            values = values.stream().map(entry -> new Written(entry.key().toString(), entry))
                    .sorted(Comparator.comparing(Written::key)).map(Written::entry).toList();
        }

        @Override
        public Object toJava() {
            var map = new LinkedHashMap<@Nullable Object, @Nullable Object>();
            for (Entry entry : values) {
                map.put(entry.key().toJava(), entry.value().toJava());
            }
            return map;
        }

        @Override
        public String toString() {
            return values.stream().map(Entry::toString).collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /// One key of a map with its value.
    record Entry(Value key, Value value) {
        @Override
        public String toString() {
            return key + "=" + value;
        }
    }

    /// An answer that is none of the above, known by the name of its class alone. It equals no answer of a model.
    record Opaque(String type) implements Value {
        @Override
        public Object toJava() {
            throw new IllegalArgumentException("an object of class \"" + type + "\" cannot be an argument");
        }

        @Override
        public String toString() {
            return "<" + type + ">";
        }
    }

    /// `object` as a value.
    ///
    /// Lists, maps and arrays are read through their own iterators: in a subject process this runs the submission's
    /// code, so it may throw what that throws, and it ends after [#ITEMS_MAX] items.
    static Value of(@Nullable Object object) {
        return new ValueReader().read(object);
    }

    /// Whether a map is in it.
    static boolean holdsMap(Value value) {
        return switch (value) {
            case Entries _ -> true;
            case Items(var values) -> values.stream().anyMatch(Value::holdsMap);
            default -> false;
        };
    }

    /// The value as the Java object that a method of a contract takes: `null`, a boxed primitive, a `String`, a list or
    /// a map.
    ///
    /// @throws IllegalArgumentException if it is [Opaque]
    @Nullable
    Object toJava();
}
