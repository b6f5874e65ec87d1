package dev.touchstone.scheduled;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Stands in for the JDK's class of this name, for fields of the submission's own classes and elements of arrays. Woven
/// code passes the arguments of each call as an array: the object or the array with an index, then values.
public final class VarHandle {

    private static final Object STATICS = Accesses.STATICS;

    private final Class<?> type;
    private final @Nullable Field field;
    private final int variable;

    private VarHandle(Class<?> type, @Nullable Field field, int variable) {
        this.type = type;
        this.field = field;
        this.variable = variable;
    }

    /// In place of `lookup.findVarHandle`.
    ///
    /// @param numbers of the submission's fields, as in `;MyLock.owner=3;`
    /// @throws IllegalAccessException if it is no field of the submission, or a static one
    public static VarHandle find(MethodHandles.Lookup lookup, Class<?> owner, String name, Class<?> type,
            String numbers) throws NoSuchFieldException, IllegalAccessException {
        return of(owner, name, type, numbers, false);
    }

    /// In place of `lookup.findStaticVarHandle`.
    ///
    /// @param numbers see [#find]
    /// @throws IllegalAccessException if it is no static field of the submission
    public static VarHandle findStatic(MethodHandles.Lookup lookup, Class<?> owner, String name, Class<?> type,
            String numbers) throws NoSuchFieldException, IllegalAccessException {
        return of(owner, name, type, numbers, true);
    }

    /// In place of `MethodHandles.arrayElementVarHandle`.
    public static VarHandle ofElements(Class<?> arrays) {
        if (!arrays.isArray()) {
            throw new IllegalArgumentException("not an array type: " + arrays.getTypeName());
        }
        return new VarHandle(arrays.getComponentType(), null, 0);
    }

    private static VarHandle of(Class<?> owner, String name, Class<?> type, String numbers, boolean isStatic)
            throws NoSuchFieldException, IllegalAccessException {
        String key = ";" + owner.getName() + "." + name + "=";
        int at = numbers.indexOf(key);
        if (at < 0) {
            throw new NoSuchFieldException("no such field: " + owner.getName() + "." + name);
        }
        Field field = owner.getDeclaredField(name);
        if (field.getType() != type || Modifier.isStatic(field.getModifiers()) != isStatic) {
            throw new IllegalAccessException("no such field: " + owner.getName() + "." + name + "/" + type.getName());
        }
        field.setAccessible(true);
        int from = at + key.length();
        return new VarHandle(type, field, Integer.parseInt(numbers.substring(from, numbers.indexOf(';', from))));
    }

    /// What one call is about.
    private final class Place {

        private final @Nullable Object object;
        private final Object owner;
        private final int number;
        private final @Nullable Object[] arguments;
        private final int first;

        Place(@Nullable Object[] arguments) {
            this.arguments = arguments;
            if (field == null) {
                object = Objects.requireNonNull(arguments[0]);
                owner = object;
                number = Objects.checkIndex((Integer) Objects.requireNonNull(arguments[1]), Array.getLength(owner));
                first = 2;
            } else if (Modifier.isStatic(field.getModifiers())) {
                object = null;
                owner = STATICS;
                number = variable;
                first = 0;
            } else {
                object = Objects.requireNonNull(arguments[0]);
                owner = object;
                number = variable;
                first = 1;
            }
        }

        @Nullable
        Object value() {
            try {
                return field == null ? Array.get(owner, number) : field.get(object);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        void put(@Nullable Object value) {
            try {
                if (field == null) {
                    Array.set(owner, number, value);
                } else {
                    field.set(object, value);
                }
            } catch (IllegalAccessException e) {
                throw new UnsupportedOperationException(e);
            }
        }

        /// The value that was passed, as the variable holds it.
        @Nullable
        Object argument(int index) {
            Object given = arguments[first + index];
            if (given instanceof Integer number && type == long.class) {
                return number.longValue();
            }
            return given;
        }

        @SuppressWarnings("ReferenceEquality") // as the original compares
        private boolean isSame(@Nullable Object one, @Nullable Object other) {
            return type.isPrimitive() ? Objects.equals(one, other) : one == other;
        }

        private String text(int index) {
            return Accesses.text(argument(index));
        }

        @Nullable
        Object told(String mode, @Nullable Object answer) {
            if (Accesses.isWatched()) {
                Accesses.did(owner, mode + "()", Accesses.text(answer));
            }
            return answer;
        }

        @Nullable
        Object told(String mode, int given, @Nullable Object answer, boolean answers) {
            if (Accesses.isWatched()) {
                Accesses.did(owner, mode + "(" + text(0) + (given > 1 ? ", " + text(1) : "") + ")",
                        answers ? Accesses.text(answer) : "");
            }
            return answer;
        }
    }

    public @Nullable Object get(@Nullable Object... arguments) {
        var place = new Place(arguments);
        if (Scheduler.isRunning()) {
            Accesses.plain(place.owner, place.number, Scheduler.running().site(), false);
        }
        return place.told("get", place.value());
    }

    public @Nullable Object set(@Nullable Object... arguments) {
        var place = new Place(arguments);
        if (Scheduler.isRunning()) {
            Accesses.plain(place.owner, place.number, Scheduler.running().site(), true);
        }
        return put("set", place);
    }

    public @Nullable Object getOpaque(@Nullable Object... arguments) {
        var place = new Place(arguments);
        Accesses.relaxed(place.owner, place.number, false);
        return place.told("getOpaque", place.value());
    }

    public @Nullable Object setOpaque(@Nullable Object... arguments) {
        var place = new Place(arguments);
        Accesses.relaxed(place.owner, place.number, true);
        return put("setOpaque", place);
    }

    public @Nullable Object getVolatile(@Nullable Object... arguments) {
        return read("getVolatile", arguments);
    }

    public @Nullable Object getAcquire(@Nullable Object... arguments) {
        return read("getAcquire", arguments);
    }

    public @Nullable Object setVolatile(@Nullable Object... arguments) {
        return write("setVolatile", arguments);
    }

    public @Nullable Object setRelease(@Nullable Object... arguments) {
        return write("setRelease", arguments);
    }

    public @Nullable Object compareAndSet(@Nullable Object... arguments) {
        return swap("compareAndSet", arguments);
    }

    public @Nullable Object weakCompareAndSet(@Nullable Object... arguments) {
        return swap("weakCompareAndSet", arguments);
    }

    public @Nullable Object weakCompareAndSetAcquire(@Nullable Object... arguments) {
        return swap("weakCompareAndSetAcquire", arguments);
    }

    public @Nullable Object weakCompareAndSetRelease(@Nullable Object... arguments) {
        return swap("weakCompareAndSetRelease", arguments);
    }

    public @Nullable Object compareAndExchange(@Nullable Object... arguments) {
        return exchange("compareAndExchange", arguments);
    }

    public @Nullable Object compareAndExchangeAcquire(@Nullable Object... arguments) {
        return exchange("compareAndExchangeAcquire", arguments);
    }

    public @Nullable Object compareAndExchangeRelease(@Nullable Object... arguments) {
        return exchange("compareAndExchangeRelease", arguments);
    }

    public @Nullable Object getAndSet(@Nullable Object... arguments) {
        var place = new Place(arguments);
        Accesses.atomic(place.owner, place.number, true, true);
        Object before = place.value();
        place.put(place.argument(0));
        return place.told("getAndSet", 1, before, true);
    }

    public @Nullable Object getAndAdd(@Nullable Object... arguments) {
        var place = new Place(arguments);
        Accesses.atomic(place.owner, place.number, true, true);
        Object before = place.value();
        Object delta = place.argument(0);
        if (before instanceof Integer number && delta instanceof Integer more) {
            place.put(number + more);
        } else if (before instanceof Long number && delta instanceof Long more) {
            place.put(number + more);
        } else {
            throw new UnsupportedOperationException("getAndAdd of " + type.getTypeName());
        }
        return place.told("getAndAdd", 1, before, true);
    }

    private @Nullable Object read(String mode, @Nullable Object[] arguments) {
        var place = new Place(arguments);
        Accesses.atomic(place.owner, place.number, true, false);
        return place.told(mode, place.value());
    }

    private @Nullable Object write(String mode, @Nullable Object[] arguments) {
        var place = new Place(arguments);
        Accesses.atomic(place.owner, place.number, false, true);
        return put(mode, place);
    }

    private static @Nullable Object put(String mode, Place place) {
        place.put(place.argument(0));
        return place.told(mode, 1, null, false);
    }

    private Object swap(String mode, @Nullable Object[] arguments) {
        var place = new Place(arguments);
        boolean done = Accesses.swap(place.owner, place.number,
                () -> place.isSame(place.value(), place.argument(0)));
        if (done) {
            place.put(place.argument(1));
        }
        place.told(mode, 2, done, true);
        return done;
    }

    private @Nullable Object exchange(String mode, @Nullable Object[] arguments) {
        var place = new Place(arguments);
        boolean done = Accesses.swap(place.owner, place.number,
                () -> place.isSame(place.value(), place.argument(0)));
        Object before = place.value();
        if (done) {
            place.put(place.argument(1));
        }
        return place.told(mode, 2, before, true);
    }
}
