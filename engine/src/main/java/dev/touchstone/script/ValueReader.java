package dev.touchstone.script;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads object graphs into [Value]s: the answers of one script, which have limits together, too. For one thread.
final class ValueReader {

    /// How many items the answers of one script may hold together.
    private static final int ITEMS_OF_ALL_MAX = 5 * Value.ITEMS_MAX;

    /// How many characters the texts of one script's answers may have together.
    private static final int CHARS_OF_ALL_MAX = 20 * Value.TEXT_CHARS_MAX;

    private int itemsLeft;
    private int itemsOfAllLeft = ITEMS_OF_ALL_MAX;
    private int charsLeft = CHARS_OF_ALL_MAX;

    /// Reads one answer.
    Value read(@Nullable Object object) {
        int items = Math.min(Value.ITEMS_MAX, itemsOfAllLeft);
        itemsLeft = items;
        try {
            return read(object, 0);
        } finally {
            itemsOfAllLeft -= items - Math.max(itemsLeft, 0);
        }
    }

    private Value read(@Nullable Object object, int depth) {
        if (object == null) {
            return new Value.Nothing();
        } else if (object instanceof Number number) {
            return readNumber(number);
        } else if (object instanceof Boolean flag) {
            return new Value.Flag(flag);
        } else if (object instanceof Character letter) {
            return new Value.Letter(letter);
        } else if (object instanceof String text) {
            return readText(text);
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
        return Names.plain(type.isHidden() ? name.substring(0, name.indexOf('/')) : name);
    }

    private Value readText(String text) {
        if (text.length() > Math.min(Value.TEXT_CHARS_MAX, charsLeft)) {
            return new Value.Opaque("text of " + text.length() + " characters");
        }
        charsLeft -= text.length();
        return new Value.Text(text);
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
            values.add(new Value.Entry(readKey(entry.getKey(), depth + 1), read(entry.getValue(), depth + 1)));
        }
        return new Value.Entries(values);
    }

    /// A map has its keys written to sort them: with maps in keys, those would be written once for each map around them.
    private Value readKey(@Nullable Object key, int depth) {
        Value value = read(key, depth);
        return Value.holdsMap(value) ? new Value.Opaque("map in a key") : value;
    }
}
