package dev.touchstone.cli;

import dev.touchstone.grading.Sealing;
import dev.touchstone.grading.SealingText;
import dev.touchstone.seal.Door;
import dev.touchstone.seal.Layer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `doctor`: what this machine offers, and how well it keeps submissions in.
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {

    private final Session session;
    private final Function<Path, Sealing> sealer;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    DoctorCommand(Session session) {
        this(session, Sealing::tried);
    }

    /// @param sealer finds out how well processes are sealed, given a folder to work in
    DoctorCommand(Session session, Function<Path, Sealing> sealer) {
        this.session = session;
        this.sealer = sealer;
    }

    /// What `doctor --json` prints.
    ///
    /// @param level `full` or `reduced`
    /// @param open ways out of a sealed process that were found open
    /// @param teamInstance whether the site starts for others than this machine without being told to
    record Document(String java, String javaHome, String system, String level, List<Row> layers, List<String> open,
            boolean teamInstance, String data, boolean dataWritable) {}

    /// One layer.
    record Row(String layer, boolean active, boolean needed) {}

    @Override
    public Integer call() {
        Path data = session.home().resolve(".touchstone");
        boolean writable = isWritable(data);
        Sealing sealing = sealer.apply(session.workFolder());
        if (json) {
            session.print(Json.write(document(sealing, data, writable)));
        } else {
            machine(data, writable);
            layers(sealing);
        }
        return sealing.isFull() && writable ? ExitCode.FINE : ExitCode.NOT_ACCEPTED;
    }

    private void machine(Path data, boolean writable) {
        Columns.align(List.of(
                List.of(session.say("doctor.java"), java() + "  " + System.getProperty("java.home")),
                List.of(session.say("doctor.system"), system()),
                List.of(session.say("doctor.data"),
                        session.say(writable ? "doctor.data.writable" : "doctor.data.locked", data))))
                .forEach(session::print);
    }

    private void layers(Sealing sealing) {
        Style style = session.screen().style();
        var text = new SealingText(session.language());
        session.print("\n" + style.strong(session.say("doctor.layers")));
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("✓", session.say("doctor.apart"), session.say("doctor.apart.meaning")));
        rows.add(List.of("✓", session.say("doctor.gate"), session.say("doctor.gate.meaning")));
        for (Layer layer : Layer.values()) {
            rows.add(List.of(sealing.has(layer) ? "✓" : "✗", text.name(layer), text.meaning(layer)));
        }
        Columns.align(rows).forEach(session::print);
        boolean full = sealing.isFull();
        String level = session.say(full ? "doctor.full" : "doctor.reduced");
        session.print("\n" + (full ? style.good(level) : style.warning(level)));
        session.print(full
                ? session.say("doctor.full.meaning")
                : session.say("doctor.reduced.meaning", text.lacks(sealing)));
    }

    private Document document(Sealing sealing, Path data, boolean writable) {
        var rows = new ArrayList<Row>();
        for (Layer layer : Layer.values()) {
            rows.add(new Row(name(layer), sealing.has(layer), layer.isNeeded()));
        }
        return new Document(java(), System.getProperty("java.home"), system(), sealing.isFull() ? "full" : "reduced",
                rows, sealing.open().stream().map(DoctorCommand::name).toList(), sealing.isFull(), data.toString(),
                writable);
    }

    private static String java() {
        return System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")";
    }

    private static String system() {
        return System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                + System.getProperty("os.arch");
    }

    /// Whether files can be made in `folder`, or the folder itself where it is not there yet.
    private static boolean isWritable(Path folder) {
        Path nearest = folder;
        while (nearest.getParent() != null && !Files.exists(nearest)) {
            nearest = nearest.getParent();
        }
        return Files.isDirectory(nearest) && Files.isWritable(nearest);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
