package dev.touchstone.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Processes that seal themselves and then try to get out. Each way out is tried without the layer as well, so that a
/// layer that does nothing is noticed.
class SealTest {

    private static final int DATA_MIB = 640;
    private static final int CPU_SECONDS = 300;
    private static final Plan FULL = Plan.full(DATA_MIB, CPU_SECONDS);
    private static final Plan NOTHING = FULL.rehearsed();

    /// No program here takes as long, even on a busy machine.
    private static final int SECONDS_MAX = 120;

    /// What a shell says of a process that a signal ended.
    private static final int SIGNALLED = 128;

    /// `uretprobe` and `uprobe` of x86-64: the kernel makes them itself, filters them never, and answers anybody else with
    /// a signal.
    private static final Set<Integer> TRAMPOLINES = Set.of(335, 336);

    private static final int SIGSYS = 31;
    private static final int SIGXCPU = 24;

    /// Holds this package and its tests, so that classes can be loaded after the sealing.
    private static Path jar;

    @TempDir
    private Path folder;

    @BeforeAll
    static void pack(@TempDir Path work) throws IOException {
        jar = work.resolve("seal.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> resident : List.of(Seal.class, SealTest.class)) {
                String name = resident.getSimpleName() + ".class";
                try (Stream<Path> all = Files.list(Path.of(URI.create(
                        String.valueOf(resident.getResource(name)))).getParent())) {
                    for (Path file : all.toList()) {
                        out.putNextEntry(new JarEntry("dev/touchstone/seal/" + file.getFileName()));
                        Files.copy(file, out);
                    }
                }
            }
        }
    }

    @BeforeEach
    void onlyWhereProcessesCanBeSealed() {
        assumeTrue(Architecture.current() != null, "only Linux on x86-64 and aarch64 can seal a process");
    }

    /// What a program printed: the rest of each line by its first word.
    private record Run(Map<String, String> lines, int exitCode) {

        Layers layers() {
            String bits = told("layers");
            int space = bits.indexOf(' ');
            return new Layers(Integer.parseInt(bits.substring(0, space)), Integer.parseInt(bits.substring(space + 1)));
        }

        String told(String name) {
            return String.valueOf(lines.get(name));
        }

        Set<String> done() {
            return lines.entrySet().stream().filter(line -> line.getValue().equals("done"))
                    .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void apply_everyLayer_lastsAgainstEveryWayOut() throws IOException {
        Run sealed = escape(FULL);
        Run unsealed = escape(NOTHING);

        assertThat(sealed.layers().isFull()).isTrue();
        assertThat(sealed.done()).isEmpty();
        assertThat(sealed.lines()).hasSizeGreaterThan(25);
        assertThat(unsealed.layers().active()).isZero();
        assertThat(unsealed.lines().keySet()).isEqualTo(sealed.lines().keySet());
        assertThat(unsealed.lines()).allSatisfy((name, how) -> assertThat(how).as(name).doesNotStartWith("refused"));
    }

    @Test
    void apply_filterAlone_lastsAgainstEveryWayOutButOpenFiles() throws IOException {
        assertThat(escape(new Plan(DATA_MIB, CPU_SECONDS, Layer.NO_NEW_PRIVILEGES.bit() | Layer.SECCOMP.bit())).done())
                .containsExactly("write-open-file");
    }

    @Test
    void apply_limitsAlone_openNothing() throws IOException {
        assertThat(escape(new Plan(DATA_MIB, CPU_SECONDS, Layer.LIMITS.bit())).done()).doesNotContain(
                "write-open-file", "read", "write", "append", "list", "tcp-connect", "udp", "exec", "load-library");
    }

    @Test
    void apply_landlockAlone_opensNoFile() throws IOException {
        Run run = escape(new Plan(DATA_MIB, CPU_SECONDS, Layer.NO_NEW_PRIVILEGES.bit() | Layer.LANDLOCK.bit()));
        assumeTrue(run.layers().has(Layer.LANDLOCK), "this kernel has no Landlock");

        assertThat(run.done()).doesNotContain("read", "read-from-new-thread", "write", "append", "list", "delete",
                "exec", "load-library", "proc");
    }

    @Test
    void apply_goodPrograms_stillWork() throws IOException {
        Run sealed = run(FULL, "work");

        assertThat(sealed.layers().isFull()).isTrue();
        assertThat(sealed.lines()).hasSizeGreaterThan(15);
        assertThat(sealed.lines()).allSatisfy((name, how) -> assertThat(how).as(name).doesNotStartWith("refused"));
        assertThat(sealed.exitCode()).isZero();
    }

    @Test
    void apply_everySystemCall_isRefusedUnlessItIsOnTheList() throws IOException {
        Architecture architecture = architecture();
        Set<Integer> listed = new TreeSet<>(architecture == Architecture.X86_64 ? TRAMPOLINES : Set.of());
        for (SystemCall call : SystemCall.values()) {
            if (call.ruling != SystemCall.Ruling.REFUSE) {
                listed.add(call.number(architecture));
            }
        }
        String[] others = IntStream.range(0, 600).filter(number -> !listed.contains(number))
                .mapToObj(Integer::toString).toArray(String[]::new);

        Run run = run(FULL, "calls", others);

        assertThat(run.lines()).hasSizeGreaterThan(400);
        run.lines().forEach((name, how) -> {
            if (name.startsWith("call")) {
                assertThat(how).as(name).isEqualTo(Integer.toString(Kernel.EPERM));
            }
        });
    }

    @Test
    void apply_callThatNoProgramMakesByMistake_ends() throws IOException {
        String unshare = Integer.toString(SystemCall.UNSHARE.number(architecture()));

        assertThat(run(FULL, "calls", unshare).exitCode()).isEqualTo(SIGNALLED + SIGSYS);
        assertThat(run(FULL.without(Layer.SECCOMP), "calls", unshare).exitCode()).isZero();
    }

    @Test
    void apply_memoryLimit_boundsThreadsAndNativeMemory() throws IOException {
        Plan little = Plan.full(320, CPU_SECONDS);
        String threads = "600";
        String bytes = Long.toString(300L * 1024 * 1024);

        assertThat(threads(run(little, "threads", threads))).isBetween(50, 350);
        assertThat(threads(run(little.without(Layer.LIMITS), "threads", threads))).isEqualTo(600);
        assertThat(run(little, "native", bytes).told("native")).contains("OutOfMemoryError");
        assertThat(run(little.without(Layer.LIMITS), "native", bytes).lines()).containsEntry("native", "done");
    }

    @Test
    void apply_processorTime_isBounded() throws IOException {
        assertThat(run(Plan.full(DATA_MIB, 1), "spin").exitCode()).isEqualTo(SIGNALLED + SIGXCPU);
    }

    @Test
    void apply_everyThread_isFilteredAndWithoutPrivileges() throws IOException {
        Process process = start(FULL, "wait");
        try (BufferedReader lines = process.inputReader()) {
            assertThat(lines.readLine()).startsWith("layers ");
            List<Path> threads;
            try (Stream<Path> all = Files.list(Path.of("/proc", Long.toString(process.pid()), "task"))) {
                threads = all.toList();
            }
            assertThat(threads).hasSizeGreaterThan(5);
            for (Path thread : threads) {
                assertThat(Files.readAllLines(thread.resolve("status"))).contains("Seccomp:\t2", "NoNewPrivs:\t1");
            }
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void apply_oneLayerAfterTheOther_reportsWhatIsSet() throws IOException {
        for (Layer layer : Layer.values()) {
            Layers layers = run(FULL.without(layer), "nothing").layers();

            assertThat(layers.has(layer)).as(layer.name()).isFalse();
            boolean filtered = layers.has(Layer.SECCOMP);
            assertThat(layers.isOpen(Door.PATHS)).as(layer.name()).isEqualTo(!filtered);
            assertThat(layers.isOpen(Door.PROCESSES)).as(layer.name()).isEqualTo(!filtered);
        }
        Layers nothing = run(NOTHING, "nothing").layers();
        assertThat(nothing).isEqualTo(Layers.NONE);
    }

    /// @return without the lines that are no attempts
    private Run escape(Plan plan) throws IOException {
        Path place = Files.createTempDirectory(folder, "escape");
        Files.writeString(place.resolve("file"), "secret");
        Files.createSymbolicLink(place.resolve("link"), place.resolve("file"));
        try (var tcp = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
                var unix = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            unix.bind(UnixDomainSocketAddress.of(place.resolve("socket")));
            Run run = run(plan, "escape", place.toString(), Integer.toString(tcp.getLocalPort()));
            assertThat(run.exitCode()).as("%s", run.lines()).isZero();
            return run;
        }
    }

    private static Architecture architecture() {
        return Objects.requireNonNull(Architecture.current());
    }

    private static int threads(Run run) {
        return Integer.parseInt(run.told("threads"));
    }

    private Run run(Plan plan, String what, String... more) throws IOException {
        Process process = start(plan, what, more);
        var lines = new LinkedHashMap<String, String>();
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int space = line.startsWith("call ") ? line.lastIndexOf(' ') : line.indexOf(' ');
                lines.put(line.substring(0, Math.max(space, 0)), line.substring(space + 1));
            }
        }
        return new Run(lines, process.onExit().join().exitValue());
    }

    private Process start(Plan plan, String what, String... more) throws IOException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-XX:+SuppressFatalErrorMessage",
                "-XX:-CreateCoredumpOnCrash", "-Duser.language=en", "-Duser.timezone=UTC",
                "--enable-native-access=ALL-UNNAMED", "-cp", jar.toString(),
                SealedProgram.class.getName()));
        command.addAll(plan.toArguments());
        command.add(what);
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        CompletableFuture.delayedExecutor(SECONDS_MAX, TimeUnit.SECONDS).execute(process::destroyForcibly);
        return process;
    }
}
