package dev.touchstone.counted;

import dev.touchstone.script.Names;
import dev.touchstone.subject.Steps;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.function.IntUnaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Charges steps for what the JDK does without a loop that is woven: copying and searching of texts and arrays, and
/// arithmetic of big numbers. Calls to it are woven around the calls that do the work.
///
/// No charge runs code of the submission: only the JDK's own final types have a size here. A receiver that is `null` is
/// charged nothing, because the call itself is about to throw.
///
/// For the thread that plays.
public final class Charges {

    private static final int BITS_PER_WORD = 32;

    private Charges() {}

    /// The work of going once through `object`: a text or an array by its length, a number by its words.
    public static void size(@Nullable Object object) {
        Steps.array(sizeOf(object));
    }

    /// A length that lies on the stack anyway.
    public static void length(int length) {
        Steps.array(length);
    }

    /// All arrays of a nest that was made at once.
    public static void nest(Object nest) {
        Steps.array(clamp(cells(nest)));
    }

    /// Shifting what follows `index`, as an insertion or deletion there does.
    public static void tail(@Nullable CharSequence text, int index) {
        Steps.array(text == null ? 0 : sizeOf(text) - index);
    }

    /// Growing to `length` characters.
    public static void grow(@Nullable CharSequence text, int length) {
        Steps.array(text == null ? 0 : length - sizeOf(text));
    }

    /// Several copies of a text.
    public static void repeated(@Nullable Object text, int times) {
        Steps.array(clamp((long) Math.max(sizeOf(text), 1) * Math.max(times, 0)));
    }

    /// A search from `from` on that answered `found`, or -1 at the end.
    public static void found(@Nullable Object text, int from, int found) {
        Steps.array((found < 0 ? sizeOf(text) : found) - Math.max(from, 0));
    }

    /// A search backwards from the end that answered `found`, or -1 at the beginning.
    public static void foundBack(@Nullable Object text, int found) {
        Steps.array(sizeOf(text) - Math.max(found, 0));
    }

    /// A search backwards from `from` that answered `found`, or -1 at the beginning.
    public static void foundBack(@Nullable Object text, int from, int found) {
        Steps.array(Math.min(sizeOf(text), from) - Math.max(found, 0));
    }

    /// Finding out whether two objects are equal: texts of the same length are gone through, all others decide by
    /// themselves.
    @SuppressWarnings("ReferenceEquality") // the same text is equal without a look at its characters
    public static void equal(@Nullable Object one, @Nullable Object other) {
        if (one instanceof String text && other instanceof String same && text != same
                && text.length() == same.length()) {
            Steps.array(text.length());
        }
    }

    /// Finding out which of two objects comes first, at most the length of the shorter text.
    public static void compared(@Nullable Object one, @Nullable Object other) {
        if (one instanceof String || other instanceof String || one instanceof BigInteger) {
            Steps.array(Math.min(sizeOf(one), sizeOf(other)));
        }
    }

    /// Multiplying or dividing two numbers of many words.
    public static void product(@Nullable Object one, @Nullable Object other) {
        Steps.array(clamp((long) sizeOf(one) * Math.max(sizeOf(other), 1)));
    }

    /// A power, as the square of the words that it has.
    public static void power(@Nullable Object base, int exponent) {
        long words = (long) sizeOf(base) * Math.max(exponent, 1);
        Steps.array(clamp(words > Integer.MAX_VALUE ? words : words * words));
    }

    /// The stream, with a step for each element that flows out of it.
    public static IntStream each(IntStream stream) {
        IntUnaryOperator counted = element -> {
            Steps.step();
            return element;
        };
        return stream.map(counted);
    }

    /// The stream, with a step for each element that flows out of it.
    public static LongStream each(LongStream stream) {
        LongUnaryOperator counted = element -> {
            Steps.step();
            return element;
        };
        return stream.map(counted);
    }

    /// The name of a class as the learner knows it.
    public static String plain(String name) {
        return Names.plain(name);
    }

    private static int sizeOf(@Nullable Object object) {
        return switch (object) {
            case String text -> text.length();
            case StringBuilder text -> text.length();
            case StringBuffer text -> text.length();
            case Object[] array -> array.length;
            case int[] array -> array.length;
            case char[] array -> array.length;
            case long[] array -> array.length;
            case byte[] array -> array.length;
            case boolean[] array -> array.length;
            case double[] array -> array.length;
            case short[] array -> array.length;
            case float[] array -> array.length;
            case BigInteger number -> number.bitLength() / BITS_PER_WORD + 1;
            case null, default -> 0;
        };
    }

    private static long cells(Object array) {
        int length = Array.getLength(array);
        boolean nested = length > 0 && array instanceof Object[] outer && outer[0] != null
                && outer[0].getClass().isArray();
        return nested ? length + length * cells(((Object[]) array)[0]) : length;
    }

    private static int clamp(long steps) {
        return (int) Math.min(steps, Integer.MAX_VALUE);
    }
}
