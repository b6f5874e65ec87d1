package dev.touchstone.grading;

import dev.touchstone.scheduled.Fiber;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Map;

/// Writes the class that is a [Fiber] by extending `jdk.internal.vm.Continuation`. The JDK exports that class to nobody,
/// so no source can name it; a subject process is started with an option that lets it.
final class CoroutineWriter {

    /// Its place in the subject's jar.
    static final String FILE = "dev/touchstone/scheduled/Coroutine.class";

    /// The option of a JVM that may use it.
    static final String OPTION = "--add-exports=java.base/jdk.internal.vm=" + WorkFolder.SUBJECT_MODULE;

    private static final ClassDesc COROUTINE = ClassDesc.of("dev.touchstone.scheduled.Coroutine");
    private static final ClassDesc FIBER = ClassDesc.of(Fiber.class.getName());
    private static final ClassDesc CONTINUATION = ClassDesc.of("jdk.internal.vm.Continuation");
    private static final ClassDesc SCOPE = ClassDesc.of("jdk.internal.vm.ContinuationScope");
    private static final ClassDesc PINNED = ClassDesc.of("jdk.internal.vm.Continuation$Pinned");
    private static final ClassDesc RUNNABLE = ClassDesc.of("java.lang.Runnable");
    private static final MethodTypeDesc TAKES_RUNNABLE = MethodTypeDesc.of(ConstantDescs.CD_void, RUNNABLE);

    private CoroutineWriter() {}

    /// The class file. What it does, in Java:
    ///
    /// ```java
    /// public final class Coroutine extends Continuation implements Fiber {
    ///     private static final ContinuationScope SCOPE = new ContinuationScope("threads");
    ///     public Coroutine(Runnable body) { super(SCOPE, body); }
    ///     public Fiber of(Runnable body) { return new Coroutine(body); }
    ///     public boolean suspend() { return Continuation.yield(SCOPE); }
    ///     protected void onPinned(Pinned reason) {}
    /// }
    /// ```
    static byte[] write() {
        // Code of this form needs no stack map that asks how classes are related.
        var hierarchy = ClassHierarchyResolver.of(List.of(), Map.of());
        int open = ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL;
        return ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(hierarchy)).build(COROUTINE, type -> type
                .withFlags(open)
                .withSuperclass(CONTINUATION)
                .withInterfaceSymbols(FIBER)
                .withField("SCOPE", SCOPE, ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_FINAL)
                .withMethodBody(ConstantDescs.CLASS_INIT_NAME, ConstantDescs.MTD_void, ClassFile.ACC_STATIC,
                        CoroutineWriter::initialise)
                .withMethodBody(ConstantDescs.INIT_NAME, TAKES_RUNNABLE, ClassFile.ACC_PUBLIC, code -> code
                        .aload(0).getstatic(COROUTINE, "SCOPE", SCOPE).aload(1)
                        .invokespecial(CONTINUATION, ConstantDescs.INIT_NAME,
                                MethodTypeDesc.of(ConstantDescs.CD_void, SCOPE, RUNNABLE))
                        .return_())
                .withMethodBody("of", MethodTypeDesc.of(FIBER, RUNNABLE), open, code -> code
                        .new_(COROUTINE).dup().aload(1)
                        .invokespecial(COROUTINE, ConstantDescs.INIT_NAME, TAKES_RUNNABLE).areturn())
                .withMethodBody("suspend", MethodTypeDesc.of(ConstantDescs.CD_boolean), open, code -> code
                        .getstatic(COROUTINE, "SCOPE", SCOPE)
                        .invokestatic(CONTINUATION, "yield", MethodTypeDesc.of(ConstantDescs.CD_boolean, SCOPE))
                        .ireturn())
                .withMethodBody("onPinned", MethodTypeDesc.of(ConstantDescs.CD_void, PINNED), ClassFile.ACC_PROTECTED,
                        CodeBuilder::return_));
    }

    private static void initialise(CodeBuilder code) {
        code.new_(SCOPE).dup().loadConstant("threads")
                .invokespecial(SCOPE, ConstantDescs.INIT_NAME,
                        MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String))
                .putstatic(COROUTINE, "SCOPE", SCOPE).return_();
    }
}
