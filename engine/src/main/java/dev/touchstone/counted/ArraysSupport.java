package dev.touchstone.counted;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Stands in for the JDK's class of this name: comparing, hashing and growing arrays, charged by how far it went.
public final class ArraysSupport {

    public static final int SOFT_MAX_ARRAY_LENGTH = Integer.MAX_VALUE - 8;

    private static final int HASH_FACTOR = 31;

    private ArraysSupport() {}

    /// The length to grow to from `oldLength`: by `prefGrowth` if that can be, by `minGrowth` at least.
    public static int newLength(int oldLength, int minGrowth, int prefGrowth) {
        int wanted = oldLength + Math.max(minGrowth, prefGrowth);
        if (wanted > 0 && wanted <= SOFT_MAX_ARRAY_LENGTH) {
            return wanted;
        }
        int least = oldLength + minGrowth;
        if (least < 0) {
            throw new OutOfMemoryError("Required length exceeds implementation limit");
        }
        return Math.max(least, SOFT_MAX_ARRAY_LENGTH);
    }

    public static <T> T[] reverse(T[] array) {
        Charges.length(array.length);
        for (int low = 0, high = array.length - 1; low < high; low++, high--) {
            T kept = array[low];
            array[low] = array[high];
            array[high] = kept;
        }
        return array;
    }

    public static <T> T[] toArrayReversed(Collection<?> items, T[] array) {
        T[] reversed = reverse(items.toArray(Arrays.copyOf(array, 0)));
        if (reversed.length > array.length) {
            return reversed;
        }
        System.arraycopy(reversed, 0, array, 0, reversed.length);
        if (array.length > reversed.length) {
            clear(array, reversed.length);
        }
        return array;
    }

    public static int hashCode(@Nullable Object[] array, int from, int length, int start) {
        Charges.length(length);
        int hash = start;
        for (int i = from; i < from + length; i++) {
            Object element = array[i];
            hash = HASH_FACTOR * hash + (element == null ? 0 : element.hashCode());
        }
        return hash;
    }

    public static int hashCode(byte[] array, int from, int length, int start) {
        Charges.length(length);
        int hash = start;
        for (int i = from; i < from + length; i++) {
            hash = HASH_FACTOR * hash + array[i];
        }
        return hash;
    }

    public static int hashCode(char[] array, int from, int length, int start) {
        Charges.length(length);
        int hash = start;
        for (int i = from; i < from + length; i++) {
            hash = HASH_FACTOR * hash + array[i];
        }
        return hash;
    }

    public static int hashCode(short[] array, int from, int length, int start) {
        Charges.length(length);
        int hash = start;
        for (int i = from; i < from + length; i++) {
            hash = HASH_FACTOR * hash + array[i];
        }
        return hash;
    }

    public static int hashCode(int[] array, int from, int length, int start) {
        Charges.length(length);
        int hash = start;
        for (int i = from; i < from + length; i++) {
            hash = HASH_FACTOR * hash + array[i];
        }
        return hash;
    }

    public static int mismatch(boolean[] a, boolean[] b, int length) {
        return mismatch(a, 0, b, 0, length);
    }

    public static int mismatch(boolean[] a, int aFrom, boolean[] b, int bFrom, int length) {
        return charged(Arrays.mismatch(a, aFrom, aFrom + length, b, bFrom, bFrom + length), length);
    }

    public static int mismatch(byte[] a, byte[] b, int length) {
        return mismatch(a, 0, b, 0, length);
    }

    public static int mismatch(byte[] a, int aFrom, byte[] b, int bFrom, int length) {
        return charged(Arrays.mismatch(a, aFrom, aFrom + length, b, bFrom, bFrom + length), length);
    }

    public static int mismatch(char[] a, char[] b, int length) {
        return mismatch(a, 0, b, 0, length);
    }

    public static int mismatch(char[] a, int aFrom, char[] b, int bFrom, int length) {
        return charged(Arrays.mismatch(a, aFrom, aFrom + length, b, bFrom, bFrom + length), length);
    }

    public static int mismatch(short[] a, short[] b, int length) {
        return mismatch(a, 0, b, 0, length);
    }

    public static int mismatch(short[] a, int aFrom, short[] b, int bFrom, int length) {
        return charged(Arrays.mismatch(a, aFrom, aFrom + length, b, bFrom, bFrom + length), length);
    }

    public static int mismatch(int[] a, int[] b, int length) {
        return mismatch(a, 0, b, 0, length);
    }

    public static int mismatch(int[] a, int aFrom, int[] b, int bFrom, int length) {
        return charged(Arrays.mismatch(a, aFrom, aFrom + length, b, bFrom, bFrom + length), length);
    }

    public static int mismatch(float[] a, float[] b, int length) {
        return mismatch(a, 0, b, 0, length);
    }

    public static int mismatch(float[] a, int aFrom, float[] b, int bFrom, int length) {
        return charged(Arrays.mismatch(a, aFrom, aFrom + length, b, bFrom, bFrom + length), length);
    }

    public static int mismatch(long[] a, long[] b, int length) {
        return mismatch(a, 0, b, 0, length);
    }

    public static int mismatch(long[] a, int aFrom, long[] b, int bFrom, int length) {
        return charged(Arrays.mismatch(a, aFrom, aFrom + length, b, bFrom, bFrom + length), length);
    }

    public static int mismatch(double[] a, double[] b, int length) {
        return mismatch(a, 0, b, 0, length);
    }

    public static int mismatch(double[] a, int aFrom, double[] b, int bFrom, int length) {
        return charged(Arrays.mismatch(a, aFrom, aFrom + length, b, bFrom, bFrom + length), length);
    }

    private static int charged(int mismatch, int length) {
        Charges.length(mismatch < 0 ? length : mismatch);
        return mismatch;
    }

    /// Marks the end in an array that is longer than what it holds, as [Collection#toArray] promises.
    @SuppressWarnings("NullAway") // `T` may be any type here, and arrays start out with null in all of them
    private static <T> void clear(T[] array, int index) {
        array[index] = null;
    }
}
