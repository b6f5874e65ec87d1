package dev.touchstone.grading;

import dev.touchstone.catalogue.Limits;
import dev.touchstone.catalogue.SourceFile;
import dev.touchstone.script.Assignment;
import dev.touchstone.script.Call;
import dev.touchstone.script.Contract;
import dev.touchstone.script.Encoder;
import dev.touchstone.script.Outcome;
import dev.touchstone.script.Script;
import dev.touchstone.script.Transcript;
import dev.touchstone.seal.Layers;
import java.lang.classfile.ClassFile;
import java.lang.reflect.AccessFlag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Compiles the Java in notes and runs it where it has a `main`: in worker processes that are sealed like those for
/// submissions, and as bounded. Thread-safe: one piece at a time. Remembers what it found, by the text.
///
/// Notes come from anywhere and run as soon as they are looked at, unlike a submission, which its author hands in. So a
/// piece runs only where the process is sealed in full, for everybody; elsewhere it is only compiled.
public final class NoteCode implements AutoCloseable {

    /// Longer pieces are not compiled, in UTF-16 units.
    public static final int CHARS_MAX = 32 * 1024;

    /// What was found out about a piece.
    public sealed interface Result {

        /// @param remarks never empty; lines are those of the piece
        record Rejected(List<Remark> remarks) implements Result {}

        /// It has no `main`.
        record Compiles() implements Result {}

        /// It compiles, but uses what the gate lets nobody use, and was not run.
        record NotRun(List<Remark> remarks) implements Result {}

        /// It was not run because this machine cannot keep it in.
        record Unsealed() implements Result {}

        /// @param printed the beginning of what it printed
        /// @param end how it ended, where that was not the end of `main`
        record Ran(String printed, Optional<Outcome> end) implements Result {}

        /// The process that ran it was lost: too much memory, as a rule.
        record Lost() implements Result {}
    }

    private static final String NAME = "Note";
    private static final String LAUNCHER = "TouchstoneLaunch";
    private static final int REMEMBERED = 500;

    /// On the first line, so that lines stay what they are.
    private static final String IMPORTS = Stream.of("util", "util.function", "util.stream", "util.concurrent",
            "util.concurrent.atomic", "util.concurrent.locks", "math", "time", "io", "nio.file", "nio.charset", "text")
            .map(name -> "import java." + name + ".*; ").reduce("", String::concat);

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+[\\w.]+\\s*;");
    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\s+(?:static\\s+|module\\s+)?[\\w.*]+\\s*;");

    /// The codes of what javac cannot parse; it then looks at nothing else.
    private static final Pattern SYNTAX = Pattern
            .compile("expected\\d?|illegal\\.start.*|not\\.stmt|premature\\.eof|.*\\.without\\..*"
                    + "|illegal\\.char|unclosed.*|class\\.method.*|invalid\\.meth.*|orphaned|variable\\.not\\.allowed|class\\.not\\.allowed");

    private final Compiler compiler;
    private final SubjectPool pool;
    private final Predicate<Layers> keepsIn;
    private final Map<String, Result> known = new LinkedHashMap<>();

    /// @param keepsIn whether a process that is sealed so may run what a note holds
    NoteCode(WorkFolder folder, Predicate<Layers> keepsIn) {
        this.keepsIn = keepsIn;
        compiler = new Compiler(folder);
        pool = new SubjectPool(folder, Limits.HEAP_MIB_DEFAULT, 0);
    }

    /// Starts nothing before the first piece.
    ///
    /// @param work the folder of a grader
    public static NoteCode in(Path work) {
        return new NoteCode(WorkFolder.in(work), Layers::isFull);
    }

    /// What becomes of `source`: a file, members of a class, or statements. Blocks for some seconds at most.
    public synchronized Result result(String source) {
        Result found = known.get(source);
        if (found == null) {
            found = found(source);
            if (known.size() >= REMEMBERED) {
                known.remove(known.keySet().iterator().next());
            }
            known.put(source, found);
        }
        return found;
    }

    /// Ends all worker processes.
    @Override
    public synchronized void close() {
        compiler.close();
        pool.close();
    }

    private Result found(String source) {
        if (source.length() > CHARS_MAX) {
            return new Result.Rejected(List.of(Remark.say(NAME, 0, "source.tooLong", source.length(), CHARS_MAX)));
        }
        var rejected = new ArrayList<List<Diagnosis>>();
        for (String form : forms(source)) {
            switch (compiler.compile(List.of(new SourceFile(NAME + ".java", form)), Map.of())) {
                case Compilation.Compiled(var classes) -> {
                    return run(classes);
                }
                case Compilation.Rejected(var problems) -> rejected.add(problems);
            }
        }
        return new Result.Rejected(meant(rejected).stream().map(Diagnosis::remark).toList());
    }

    /// The objections to the form that the piece was probably written in: one that can be parsed, and else the one with the
    /// fewest.
    private static List<Diagnosis> meant(List<List<Diagnosis>> rejected) {
        return Collections.min(rejected, Comparator
                .comparing((List<Diagnosis> problems) -> SYNTAX.matcher(problems.getFirst().code()).matches())
                .thenComparingInt(List::size));
    }

    /// As a file, as members, as statements; the imports of the piece stay in front.
    private static List<String> forms(String source) {
        String bare = PACKAGE.matcher(source).replaceAll("")
                .replaceAll("(?m)^(\\s*)public\\s+(?=(?:(?:final|abstract|sealed"
                        + "|non-sealed|static)\\s+)*(?:class|interface|record|enum)\\b)", "$1");
        String imports = IMPORTS
                + String.join(" ", IMPORT.matcher(bare).results().map(each -> each.group().strip()).toList());
        String body = IMPORT.matcher(bare).replaceAll("");
        return List.of(imports + " " + body,
                imports + " final class " + NAME + " { " + body + "\n}",
                imports + " final class " + NAME + " { void statements() throws Throwable { " + body + "\n} }");
    }

    private Result run(Map<String, byte[]> classes) {
        Optional<String> call = call(classes);
        if (call.isEmpty()) {
            return new Result.Compiles();
        }
        List<Remark> forbidden = Gate.check(classes, Set.of(LAUNCHER, ActorWriter.NAME));
        if (!forbidden.isEmpty()) {
            return new Result.NotRun(forbidden);
        }
        return switch (compiler.compile(List.of(new SourceFile(LAUNCHER + ".java", launcher(call.get()))), classes)) {
            case Compilation.Rejected _ -> new Result.Compiles();
            case Compilation.Compiled(var launcher) -> play(classes, launcher);
        };
    }

    /// How the `main` is called that a class outside of all others has.
    private static Optional<String> call(Map<String, byte[]> classes) {
        return classes.entrySet().stream()
                .filter(each -> each.getKey().indexOf('$') < 0)
                .flatMap(each -> ClassFile.of().parse(each.getValue()).methods().stream()
                        .filter(method -> method.methodName().equalsString("main")
                                && !method.flags().has(AccessFlag.PRIVATE)
                                && Set.of("()V", "([Ljava/lang/String;)V").contains(method.methodType().stringValue()))
                        .map(method -> (method.flags().has(AccessFlag.STATIC)
                                ? each.getKey()
                                : "new " + each.getKey() + "()")
                                + (method.methodType().equalsString("()V") ? ".main()" : ".main(new String[0])")))
                .findFirst();
    }

    private static String launcher(String call) {
        return """
                final class %1$s implements Runnable {
                    public %1$s() {}
                    public void run() { %1$s.<RuntimeException>go(); }
                    private static <T extends Throwable> void go() throws T {
                        try { %2$s; } catch (Throwable t) { throw (T) t; }
                    }
                }
                """.formatted(LAUNCHER, call);
    }

    private Result play(Map<String, byte[]> classes, Map<String, byte[]> launcher) {
        var contract = new Contract(Runnable.class);
        var all = new HashMap<>(launcher);
        try {
            all.putAll(StepWeaver.weave(classes, Map.of()));
        } catch (StepWeaver.TooLong _) {
            return new Result.Compiles();
        }
        all.put(ActorWriter.NAME, ActorWriter.write(contract, LAUNCHER, "()V"));
        var limits = Limits.DEFAULT;
        try (SubjectProcess process = pool.take(Limits.HEAP_MIB_DEFAULT)) {
            if (!keepsIn.test(process.awaitReady())) {
                return new Result.Unsealed();
            }
            process.load(new Assignment(ActorWriter.NAME, contract.methods().signatures(), CountedClasses.link(all),
                    limits.steps(), SubjectProcess.SCRIPT_MILLIS, SubjectProcess.SCRIPT_WALL_MILLIS,
                    limits.outputBytes()));
            process.ask(new Encoder().script(new Script(List.of(), List.of(new Call("run", List.of())))).toBytes());
            process.flush();
            Transcript transcript = process.transcript();
            Outcome last = transcript.last().outcome();
            return new Result.Ran(transcript.printed(),
                    Optional.of(last).filter(end -> !(end instanceof Outcome.Done)));
        } catch (WorkerProcess.Lost _) {
            return new Result.Lost();
        }
    }
}
