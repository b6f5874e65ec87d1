package dev.touchstone.counted;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Stands in for the JDK's class of this name, through which its packages open doors for each other.
public final class SharedSecrets {

    /// What collections ask of `java.lang`.
    public interface JavaLangAccess {

        /// The constants of an enum; `null` if it is none.
        <E extends Enum<E>> E @Nullable [] getEnumConstantsShared(Class<E> type);
    }

    /// What streams ask of `java.util`. The copy of its immutable collections implements it.
    public interface JavaUtilCollectionAccess {

        /// An unmodifiable list over `array`, which the caller gives away.
        <E> List<E> listFromTrustedArray(Object[] array);
    }

    private static final String IMMUTABLE_ACCESS = "dev.touchstone.counted.java.util.ImmutableCollections$Access";

    private static final JavaLangAccess LANG = new JavaLangAccess() {
        @Override
        public <E extends Enum<E>> E @Nullable [] getEnumConstantsShared(Class<E> type) {
            return type.getEnumConstants();
        }
    };

    private static @Nullable JavaUtilCollectionAccess collections;

    private SharedSecrets() {}

    public static JavaLangAccess getJavaLangAccess() {
        return LANG;
    }

    /// Called by the copy of the immutable collections when it is initialised.
    public static void setJavaUtilCollectionAccess(JavaUtilCollectionAccess access) {
        collections = access;
    }

    public static @Nullable JavaUtilCollectionAccess getJavaUtilCollectionAccess() {
        if (collections == null) {
            try {
                Class.forName(IMMUTABLE_ACCESS, true, SharedSecrets.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("the counted copies are not there", e);
            }
        }
        return collections;
    }
}
