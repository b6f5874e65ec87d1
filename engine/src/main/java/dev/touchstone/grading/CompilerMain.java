package dev.touchstone.grading;

import dev.touchstone.script.Frame;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// Entry point of a compiler process: compiles one job for each message until its input ends or it is killed.
final class CompilerMain {

    /// For javac, which recurses into expressions and types.
    private static final long STACK_BYTES = 64L * 1024 * 1024;

    private CompilerMain() {}

    public static void main(String[] arguments) {
        new Thread(null, CompilerMain::serve, "javac", STACK_BYTES).start();
    }

    private static void serve() {
        InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        var compiler = new InMemoryCompiler(List.of());
        compiler.compile(CompileJob.WARM_UP.sources(), CompileJob.WARM_UP.given());
        try {
            new Frame(Frame.Kind.READY, 0, new byte[0]).write(out);
            while (true) {
                Frame question = Frame.read(in);
                CompileJob job = CompileJob.decode(question.body());
                Compilation result = compiler.compile(job.sources(), job.given());
                new Frame(Frame.Kind.COMPILED, question.number(), CompileJob.encode(result)).write(out);
            }
        } catch (EOFException e) {
            // The trusted side is done with us.
        } catch (IOException e) {
            throw new UncheckedIOException("the trusted side is gone", e);
        }
    }
}
