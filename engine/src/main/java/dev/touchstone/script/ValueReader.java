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
        return switch (object) {
            case null -> new Value.Nothing();
            case Boolean flag -> new Value.Flag(flag);
            case Integer number -> new Value.Int32(number);
            case Short number -> new Value.Int32(number);
            case Byte number -> new Value.Int32(number);
            case Long number -> new Value.Int64(number);
            case Double number -> new Value.Decimal(number);
            case Float number -> new Value.Decimal(number);
            case Character letter -> new Value.Letter(letter);
            case String text -> readText(text);
            case List<?> list when depth < Value.DEPTH_MAX -> readList(list, depth);
            case Map<?, ?> map when depth < Value.DEPTH_MAX -> readMap(map, depth);
            default -> object.getClass().isArray() && depth < Value.DEPTH_MAX
                    ? readArray(object, depth)
                    : new Value.Opaque(name(object.getClass()));
        };
    }

    /// The class's name; of a lambda without the address at its end, which differs from process to process.
    private static String name(Class<?> type) {
        String name = type.getTypeName();
        return type.isHidden() ? name.substring(0, name.indexOf('/')) : name;
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
