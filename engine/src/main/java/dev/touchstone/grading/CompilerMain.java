package dev.touchstone.grading;

import dev.touchstone.script.Frame;
import dev.touchstone.seal.Layers;
import dev.touchstone.seal.LazyFiles;
import dev.touchstone.seal.Plan;
import dev.touchstone.seal.Seal;
import dev.touchstone.seal.StandardInput;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// Entry point of a compiler process: warms up, seals the process, and compiles one job for each message until its
/// input ends or it is killed.
final class CompilerMain {

    /// For javac, which recurses into expressions and types.
    private static final long STACK_BYTES = 64L * 1024 * 1024;

    private CompilerMain() {}

    /// @param arguments a [Plan]
    public static void main(String[] arguments) {
        Plan plan = Plan.parse(arguments);
        new Thread(null, () -> serve(plan), "javac", STACK_BYTES).start();
    }

    private static void serve(Plan plan) {
        InputStream in = StandardInput.buffered();
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        var compiler = new InMemoryCompiler(List.of());
        CompileJob.WARM_UPS.forEach(job -> answer(compiler, new Frame(Frame.Kind.COMPILE, 0, job.encode())));
        LazyFiles.open();
        Layers layers = Seal.apply(plan);
        try {
            new Frame(Frame.Kind.READY, 0, layers.encode()).write(out);
            while (true) {
                answer(compiler, Frame.read(in)).write(out);
            }
        } catch (EOFException e) {
            // The trusted side is done with us.
        } catch (IOException e) {
            throw new UncheckedIOException("the trusted side is gone", e);
        }
    }

    private static Frame answer(InMemoryCompiler compiler, Frame question) {
        CompileJob job = CompileJob.decode(question.body());
        Compilation result = compiler.compile(job.sources(), job.given());
        return new Frame(Frame.Kind.COMPILED, question.number(), CompileJob.encode(result));
    }
}
