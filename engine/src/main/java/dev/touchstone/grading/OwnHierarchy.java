package dev.touchstone.grading;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Knows the superclasses of a submission's own classes, of the contract, and of the JDK, without loading any of the former two. The
/// class-file library asks for them when it computes stack maps.
final class OwnHierarchy implements ClassHierarchyResolver {

    private final Map<String, byte[]> classes;

    /// @param classes class files by binary name
    OwnHierarchy(Map<String, byte[]> classes) {
        this.classes = classes;
    }

    @Override
    public @Nullable ClassHierarchyInfo getClassInfo(ClassDesc type) {
        String descriptor = type.descriptorString();
        byte[] bytes = classes.get(descriptor.substring(1, descriptor.length() - 1).replace('/', '.'));
        if (bytes == null) {
            return ClassHierarchyResolver.defaultResolver().getClassInfo(type);
        }
        ClassModel model = ClassFile.of().parse(bytes);
        if (model.flags().has(AccessFlag.INTERFACE)) {
            return ClassHierarchyInfo.ofInterface();
        }
        return ClassHierarchyInfo.ofClass(model.superclass().map(parent -> parent.asSymbol()).orElse(null));
    }
}
