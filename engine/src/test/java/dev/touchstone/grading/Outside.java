package dev.touchstone.grading;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a submission must not reach: a folder with a secret in it, two ports, a process, and the state of this JVM.
/// Notices when one was reached. For one thread.
final class Outside implements AutoCloseable {

    /// What stands in the file that nobody may read.
    static final String SECRET = "canary-7c1f40b2";

    /// What programs answer that got out in a way that cannot be noticed from here. In their source it is in two parts,
    /// because a report quotes lines of the source.
    static final String ESCAPED = "escaped-7c1f40b2";
    private static final String ESCAPED_IN_SOURCE = "escaped-\" + \"7c1f40b2";

    /// What this JVM is like.
    private record Inside(Properties properties, Locale locale, TimeZone zone, PrintStream out, PrintStream err,
            Thread.UncaughtExceptionHandler handler, boolean interrupted) {

        static Inside now() {
            var properties = new Properties();
            properties.putAll(System.getProperties());
            return new Inside(properties, Locale.getDefault(), TimeZone.getDefault(), System.out, System.err,
                    Thread.getDefaultUncaughtExceptionHandler(), Thread.currentThread().isInterrupted());
        }
    }

    private final Path folder;
    private final ServerSocketChannel tcp;
    private final DatagramChannel udp;
    private final Process bystander;
    private final Map<String, FileTime> files;
    private final Inside inside;

    /// @param folder empty; it is filled
    Outside(Path folder) {
        this.folder = folder;
        try {
            Files.writeString(folder.resolve("canary.txt"), SECRET);
            Files.createDirectories(folder.resolve("open"));
            tcp = ServerSocketChannel.open().bind(loopback());
            udp = DatagramChannel.open().bind(loopback());
            tcp.configureBlocking(false);
            udp.configureBlocking(false);
            bystander = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx16m", "-XX:+UseSerialGC", "-cp", Bystander.class.getProtectionDomain().getCodeSource()
                            .getLocation().getPath(),
                    Bystander.class.getName()).start();
            files = files();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare \"" + folder + "\"", e);
        }
        inside = Inside.now();
    }

    /// What stands for the names in a [Program].
    Map<String, String> names() throws IOException {
        return Map.of(
                "CANARY", folder.resolve("canary.txt").toString(),
                "FOLDER", folder.resolve("open").toString(),
                "ESCAPED", ESCAPED_IN_SOURCE,
                "TCP", Integer.toString(((InetSocketAddress) tcp.getLocalAddress()).getPort()),
                "UDP", Integer.toString(((InetSocketAddress) udp.getLocalAddress()).getPort()),
                "PID", Long.toString(bystander.pid()));
    }

    /// Everything that was reached since the last time; empty if nothing was. What was reached is mended where possible.
    List<String> reached(Report report) throws IOException {
        var reached = new ArrayList<String>();
        String told = ReportJson.write(report);
        note(reached, told.contains(SECRET), "the report tells the secret");
        note(reached, told.contains(ESCAPED), "the submission says that it got out");
        note(reached, !files().equals(files), "files have changed: " + files());
        try (SocketChannel caller = tcp.accept()) {
            note(reached, caller != null, "somebody connected");
        }
        note(reached, udp.receive(ByteBuffer.allocate(99)) != null, "a datagram came");
        note(reached, !bystander.isAlive(), "the bystander is dead");
        note(reached, ProcessHandle.current().descendants().anyMatch(Outside::isGrandchild), "a process was started");
        Inside now = Inside.now();
        note(reached, !now.equals(inside), "this JVM has changed: " + now);
        return reached;
    }

    private static void note(List<String> reached, boolean changed, String what) {
        if (changed) {
            reached.add(what);
        }
    }

    private static boolean isGrandchild(ProcessHandle process) {
        return process.parent().map(parent -> parent.pid() != ProcessHandle.current().pid()).orElse(false);
    }

    private Map<String, FileTime> files() throws IOException {
        var found = new TreeMap<String, FileTime>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.toList()) {
                found.put(file.toString(), Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS));
            }
        }
        return found;
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    @Override
    public void close() throws IOException {
        tcp.close();
        udp.close();
        bystander.destroyForcibly();
    }
}
