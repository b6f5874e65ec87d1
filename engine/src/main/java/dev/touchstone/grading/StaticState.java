package dev.touchstone.grading;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a submission can keep from one instance to the next: its static fields that may change.
final class StaticState {

    /// How many fields are named.
    private static final int FIELDS_MAX = 5;

    /// Descriptors of values that never change once a final field holds them.
    private static final Set<String> UNCHANGING = Set.of("Z", "B", "S", "C", "I", "J", "F", "D", "Ljava/lang/String;",
            "Ljava/lang/Boolean;", "Ljava/lang/Integer;", "Ljava/lang/Long;", "Ljava/lang/Character;",
            "Ljava/lang/Double;", "Ljava/math/BigInteger;", "Ljava/math/BigDecimal;",
            "Ljava/lang/invoke/VarHandle;");

    private StaticState() {}

    /// As in `MyLruCache.entries`, in order of class and field: those that are not final, and the final ones whose value
    /// may change inside.
    ///
    /// @param classes class files by binary name
    static List<String> fields(Map<String, byte[]> classes) {
        return classes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(each -> {
                    ClassModel model = ClassFile.of().parse(each.getValue());
                    return model.fields().stream().filter(StaticState::mayChange)
                            .map(field -> each.getKey().replace('$', '.') + "." + field.fieldName().stringValue());
                })
                .limit(FIELDS_MAX).toList();
    }

    /// Whether a class has any, as an enum does whose constants may change inside.
    static boolean isKeptBy(ClassModel model) {
        return model.fields().stream().anyMatch(StaticState::mayChange)
                || (model.flags().has(AccessFlag.ENUM) && model.fields().stream()
                        .anyMatch(field -> !field.flags().has(AccessFlag.STATIC) && !isUnchanging(field)));
    }

    private static boolean mayChange(FieldModel field) {
        boolean own = field.flags().has(AccessFlag.STATIC) && !field.flags().has(AccessFlag.SYNTHETIC)
                && !field.flags().has(AccessFlag.ENUM);
        return own && !isUnchanging(field);
    }

    private static boolean isUnchanging(FieldModel field) {
        return field.flags().has(AccessFlag.FINAL) && UNCHANGING.contains(field.fieldType().stringValue());
    }
}
