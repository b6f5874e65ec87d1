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
            case String text when text.length() > Value.TEXT_CHARS_MAX ->
                new Value.Opaque("text of " + text.length() + " characters");
            case String text -> new Value.Text(text);
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
        return Names.plain(type.isHidden() ? name.substring(0, name.indexOf('/')) : name);
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
