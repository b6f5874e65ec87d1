package dev.touchstone.seal;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.math.BigDecimal;
import java.math.MathContext;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A program that seals itself, does what it is asked to, and tells line by line how that ended: `NAME done` or
/// `NAME refused`. [SealTest] starts it in a process of its own, sealed and not.
final class SealedProgram {

    private static final int SOME = 1_000;

    /// Something to do after the sealing.
    @FunctionalInterface
    private interface Deed {
        Object run() throws Throwable;
    }

    private final Map<String, Deed> deeds = new LinkedHashMap<>();
    private final ExecutorService early = Executors.newSingleThreadExecutor();
    private final MethodHandle syscall = syscall();
    private final MemorySegment state = Arena.global().allocate(Linker.Option.captureStateLayout());

    private SealedProgram() {}

    /// @param arguments those of a [Plan], what to do (`escape`, `work`, a system call or a bomb), and what it needs
    public static void main(String[] arguments) throws Throwable {
        try {
            run(Plan.parse(Arrays.copyOf(arguments, 3)), arguments);
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void run(Plan plan, String[] arguments) throws Throwable {
        var program = new SealedProgram();
        String what = arguments[3];
        switch (what) {
            case "escape" -> program.escapes(Path.of(arguments[4]), Integer.parseInt(arguments[5]));
            case "work" -> program.works();
            default -> program.deeds.put("nothing", () -> true);
        }
        program.early.submit(() -> {}).get();
        ForkJoinPool.commonPool().submit(() -> {}).get();
        LazyFiles.open();
        Layers layers = Seal.apply(plan);
        System.out.println("layers " + layers.active() + " " + layers.open());
        switch (what) {
            case "calls" -> program.call(Arrays.copyOfRange(arguments, 4, arguments.length));
            case "threads" -> System.out.println("threads " + threads(Integer.parseInt(arguments[4])));
            case "native" -> System.out.println("native " + outcome(() -> memory(Long.parseLong(arguments[4]))));
            case "spin" -> spin();
            case "wait" -> System.in.read();
            default -> program.deeds.forEach((name, deed) -> System.out.println(name + " " + outcome(deed)));
        }
    }

    private static String outcome(Deed deed) {
        try {
            Object result = deed.run();
            return Boolean.FALSE.equals(result) ? "refused" : "done";
        } catch (Throwable e) {
            return "refused " + e.toString().replace('\n', ' ');
        }
    }

    /// Ways out of a process.
    ///
    /// @param folder holds a file `file`, a link `link` to it, and a Unix socket `socket` that listens
    /// @param port TCP, on which somebody listens
    @SuppressWarnings("restricted") // Loading a library is one of them.
    private void escapes(Path folder, int port) throws IOException {
        Path file = folder.resolve("file");
        var open = new FileOutputStream(folder.resolve("open").toFile());
        long parent = ProcessHandle.current().parent().orElseThrow().pid();
        InetAddress loopback = InetAddress.getLoopbackAddress();
        deeds.put("write-open-file", () -> {
            open.write(1);
            return true;
        });
        deeds.put("read", () -> Files.readString(file));
        deeds.put("write", () -> Files.writeString(folder.resolve("new"), "x"));
        deeds.put("append", () -> new FileOutputStream(file.toFile(), true));
        deeds.put("delete", () -> new File(folder.toFile(), "open").delete());
        deeds.put("rename", () -> new File(folder.toFile(), "link").renameTo(new File(folder.toFile(), "link2")));
        deeds.put("list", () -> folder.toFile().list() != null);
        deeds.put("exists", () -> file.toFile().exists());
        deeds.put("attributes", () -> Files.size(file));
        deeds.put("read-link", () -> Files.readSymbolicLink(folder.resolve("link2")));
        deeds.put("make-folder", () -> folder.resolve("made").toFile().mkdir());
        deeds.put("set-time", () -> file.toFile().setLastModified(1_000_000));
        deeds.put("set-mode", () -> file.toFile().setExecutable(true));
        deeds.put("proc", () -> Files.readString(Path.of("/proc/self/status")));
        deeds.put("proc-parent", () -> Files.readString(Path.of("/proc/1/status")));
        deeds.put("device", () -> Files.newInputStream(Path.of("/dev/zero")).read());
        deeds.put("read-from-older-thread", () -> early.submit(() -> Files.readString(file)).get());
        deeds.put("read-from-common-pool", () -> ForkJoinPool.commonPool().submit(() -> Files.readString(file)).get());
        deeds.put("read-from-new-thread", () -> inNewThread(() -> Files.readString(file)));
        deeds.put("tcp-connect", () -> {
            try (var socket = new Socket(loopback, port)) {
                return socket.isConnected();
            }
        });
        deeds.put("tcp-listen", () -> new ServerSocket(0, 1, loopback).getLocalPort());
        deeds.put("udp", () -> {
            try (var socket = new DatagramSocket(0, loopback)) {
                socket.send(new DatagramPacket(new byte[1], 1, new InetSocketAddress(loopback, port)));
                return true;
            }
        });
        deeds.put("unix-socket", () -> {
            try (var socket = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                return socket.connect(UnixDomainSocketAddress.of(folder.resolve("socket")));
            }
        });
        deeds.put("exec", () -> new ProcessBuilder("true").start().waitFor() == 0);
        deeds.put("list-processes", () -> ProcessHandle.allProcesses().count() > 0);
        deeds.put("signal-parent", () -> system(62, 129, parent, 0) == 0);
        deeds.put("signal-group", () -> system(62, 129, 0, 0) == 0);
        deeds.put("memory-file", () -> system(319, 279, 0, 0) >= 0 || errno() == 14);
        deeds.put("limits", () -> system(302, 261, 0, 7) == 0);
        deeds.put("lower-priority-of-others", () -> system(141, 140, 0, parent) == 0);
        deeds.put("load-library", () -> {
            Path home = Path.of(System.getProperty("java.home"));
            System.load(home.resolve("lib/libprefs.so").toString());
            return true;
        });
    }

    /// What a good submission may do.
    private void works() {
        deeds.put("format", () -> String.format("%d %,d %.2f %s %x %e", 1, 1_000_000, 1.5, "x", 255, 1e9)
                .equals("1 1,000,000 1.50 x ff 1.000000e+09"));
        deeds.put("format-languages", () -> String.format(Locale.CHINA, "%,d %tB", 1_000, 0L).endsWith("一月")
                && String.format(Locale.GERMANY, "%.1f", 1.5).equals("1,5"));
        deeds.put("format-time", () -> String.format("%tF %<tT %<tZ", 0L).equals("1970-01-01 00:00:00 UTC"));
        deeds.put("regex", () -> Pattern.compile("\\p{IsHan}+[\\w&&[^_]]*\\N{WHITE SMILING FACE}").matcher("汉ab\u263a")
                .matches());
        deeds.put("big-numbers", () -> new BigDecimal("10").divide(new BigDecimal("3"), MathContext.DECIMAL128)
                .toBigInteger().pow(99).signum() == 1);
        deeds.put("streams", () -> IntStream.range(0, SOME).boxed()
                .collect(Collectors.groupingBy(i -> i % 3, TreeMap::new, Collectors.counting())).size() == 3);
        deeds.put("chance", () -> new Random().nextInt() + new SplittableRandom().nextInt() + Math.random() != 0.5);
        deeds.put("charsets",
                () -> new String("汉".getBytes(Charset.forName("GBK")), Charset.forName("GBK")).equals("汉"));
        deeds.put("text", () -> "straße".toUpperCase(Locale.ROOT).equals("STRASSE")
                && Character.getName('汉') != null && "a\nb".lines().count() == 2);
        deeds.put("lambdas-records-switches", SealedProgram::modern);
        deeds.put("threads", () -> threads(200) == 200);
        deeds.put("virtual-threads", SealedProgram::virtualThreads);
        deeds.put("parallel-streams", () -> IntStream.range(0, SOME).parallel().sum() == SOME * (SOME - 1) / 2);
        deeds.put("collector", SealedProgram::garbage);
        deeds.put("compiled-code", SealedProgram::hot);
        deeds.put("stack-overflow", () -> {
            try {
                return recursion(0) < 0;
            } catch (StackOverflowError e) {
                return true;
            }
        });
        deeds.put("heap-overflow", () -> {
            var kept = new ArrayList<long[]>();
            try {
                while (true) {
                    kept.add(new long[SOME * SOME]);
                }
            } catch (OutOfMemoryError e) {
                return !kept.isEmpty();
            }
        });
        deeds.put("sleep", () -> {
            Thread.sleep(5);
            return System.nanoTime() > 0 && System.currentTimeMillis() > 0;
        });
        deeds.put("direct-memory", () -> java.nio.ByteBuffer.allocateDirect(SOME).capacity() == SOME);
    }

    private static boolean modern() {
        record Pair(int a, String b) {}
        Object o = new Pair(1, "x");
        String said = switch (o) {
            case Pair(int a, String b) when a > 1 -> b;
            case Pair(int a, String b) -> b + a;
            default -> "";
        };
        List<Integer> sorted = new ArrayList<>(List.of(3, 1, 2));
        sorted.sort((x, y) -> Integer.compare(x, y));
        return said.equals("x1") && o.toString().contains("a=1") && sorted.equals(List.of(1, 2, 3))
                && o.hashCode() == new Pair(1, "x").hashCode();
    }

    private static boolean virtualThreads() {
        var ended = new AtomicInteger();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 10 * SOME; i++) {
                executor.execute(() -> {
                    LockSupport.parkNanos(SOME);
                    ended.incrementAndGet();
                });
            }
        }
        return ended.get() == 10 * SOME;
    }

    private static boolean garbage() {
        long seen = 0;
        for (int i = 0; i < 300 * SOME; i++) {
            seen += new byte[SOME].length;
        }
        System.gc();
        return seen == 300L * SOME * SOME;
    }

    private static boolean hot() {
        long sum = 0;
        for (int i = 0; i < 2_000 * SOME; i++) {
            sum += Integer.toString(i % 97).hashCode();
        }
        return sum != 0;
    }

    private static int recursion(int depth) {
        return depth < 0 ? depth : recursion(depth + 1) + 1;
    }

    private static Object inNewThread(Deed deed) throws Throwable {
        var result = new Object[1];
        var thread = new Thread(() -> result[0] = outcome(deed).startsWith("done"));
        thread.start();
        thread.join();
        return result[0];
    }

    /// Starts up to `most` threads at once.
    ///
    /// @return how many there could be
    private static int threads(int most) throws InterruptedException {
        var threads = new ArrayList<Thread>();
        var end = new CountDownLatch(1);
        try {
            for (int i = 0; i < most; i++) {
                var thread = new Thread(() -> {
                    try {
                        end.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
                thread.start();
                threads.add(thread);
            }
        } catch (OutOfMemoryError e) {
            // That was the limit.
        }
        end.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        return threads.size();
    }

    private static boolean memory(long bytes) {
        try (var arena = Arena.ofConfined()) {
            return arena.allocate(bytes).byteSize() == bytes;
        }
    }

    private static void spin() {
        for (long i = 0; i >= 0; i++) {
            Thread.onSpinWait();
        }
    }

    /// Makes each call that is named by its number, and tells the error number.
    private void call(String[] numbers) throws Throwable {
        for (String number : numbers) {
            long result = raw(Long.parseLong(number), 0, 0);
            System.out.println("call " + number + " " + (result == -1 ? errno() : 0));
        }
    }

    private long system(long x86, long arm, long first, long second) throws Throwable {
        return raw(Architecture.current() == Architecture.X86_64 ? x86 : arm, first, second);
    }

    private long raw(long number, long first, long second) throws Throwable {
        return (long) syscall.invokeExact(state, number, first, second, 0L, 0L);
    }

    private int errno() {
        return state.get(ValueLayout.JAVA_INT, 0);
    }

    @SuppressWarnings("restricted")
    private static MethodHandle syscall() {
        var number = ValueLayout.JAVA_LONG;
        return Linker.nativeLinker().downcallHandle(Linker.nativeLinker().defaultLookup().findOrThrow("syscall"),
                FunctionDescriptor.of(number, number, number, number, number, number),
                Linker.Option.captureCallState("errno"));
    }
}
