package dev.touchstone.script;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads one object graph into a [Value]. Single use.
final class ValueReader {

    private int itemsLeft = Value.ITEMS_MAX;

    Value read(@Nullable Object object, int depth) {
        if (object == null) {
            return new Value.Nothing();
        } else if (object instanceof Number number) {
            return readNumber(number);
        } else if (object instanceof Boolean flag) {
            return new Value.Flag(flag);
        } else if (object instanceof Character letter) {
            return new Value.Letter(letter);
        } else if (object instanceof String text) {
            return text.length() > Value.TEXT_CHARS_MAX
                    ? new Value.Opaque("text of " + text.length() + " characters")
                    : new Value.Text(text);
        } else if (depth < Value.DEPTH_MAX) {
            return readComposite(object, depth);
        }
        return new Value.Opaque(name(object.getClass()));
    }

    private static Value readNumber(Number number) {
        if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return new Value.Int32(number.intValue());
        } else if (number instanceof Long) {
            return new Value.Int64(number.longValue());
        } else if (number instanceof Double || number instanceof Float) {
            return new Value.Decimal(number.doubleValue());
        }
        return new Value.Opaque(name(number.getClass()));
    }

    private Value readComposite(Object object, int depth) {
        if (object instanceof List<?> list) {
            return readList(list, depth);
        } else if (object instanceof Map<?, ?> map) {
            return readMap(map, depth);
        } else if (object.getClass().isArray()) {
            return readArray(object, depth);
        }
        return new Value.Opaque(name(object.getClass()));
    }

    /// The class's name; of a lambda without the address at its end, which differs from process to process.
    private static String name(Class<?> type) {
        String name = type.getTypeName();
        return type.isHidden() ? name.substring(0, name.indexOf('/')) : name;
    }

    private Value readList(List<?> list, int depth) {
        var values = new ArrayList<Value>();
        for (Object item : list) {
            if (itemsLeft-- <= 0) {
                return new Value.Opaque("list of more than " + Value.ITEMS_MAX + " items");
            }
            values.add(read(item, depth + 1));
        }
        return new Value.Items(values);
    }

    private Value readArray(Object array, int depth) {
        int length = Array.getLength(array);
        if (length > itemsLeft) {
            return new Value.Opaque("array of " + length + " items");
        }
        itemsLeft -= length;
        var values = new ArrayList<Value>(length);
        for (int i = 0; i < length; i++) {
            values.add(read(Array.get(array, i), depth + 1));
        }
        return new Value.Items(values);
    }

    private Value readMap(Map<?, ?> map, int depth) {
        var values = new ArrayList<Value.Entry>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (itemsLeft-- <= 0) {
                return new Value.Opaque("map of more than " + Value.ITEMS_MAX + " entries");
            }
            values.add(new Value.Entry(read(entry.getKey(), depth + 1), read(entry.getValue(), depth + 1)));
        }
        return new Value.Entries(values);
    }
}
