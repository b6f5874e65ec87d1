package dev.touchstone.web;

import dev.touchstone.cli.Cli;
import dev.touchstone.cli.Env;
import dev.touchstone.cli.Printable;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.Sealing;
import dev.touchstone.grading.SealingText;
import dev.touchstone.source.Language;
import dev.touchstone.source.Problem;
import dev.touchstone.source.Words;
import dev.touchstone.storage.StorageException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `serve`: runs the site until the process is told to end.
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    private static final int USAGE = 2;
    private static final int FAILURE = 3;
    private static final int PORT_MAX = 65535;

    /// Problems of notes and exercises that are told one by one.
    private static final int PROBLEMS_MAX = 5;
    private static final String ALLOW_REDUCED = "--allow-reduced-sealing";

    private final Env env;
    private final Cli cli;
    private final Function<Path, Sealing> sealer;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "port")
    private int port = 8080;

    @Option(names = "--host", paramLabel = "ADDRESS", descriptionKey = "host")
    private String host = "127.0.0.1";

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
    private @Nullable Path data;

    @Option(names = "--notes", paramLabel = "DIR", descriptionKey = "notes")
    private List<Path> notes = List.of();

    @Option(names = ALLOW_REDUCED, descriptionKey = "allowReducedSealing")
    private boolean allowReducedSealing;

    ServeCommand(Env env, Cli cli) {
        this(env, cli, Sealing::tried);
    }

    /// @param sealer finds out how well submissions are sealed, given a folder to work in
    ServeCommand(Env env, Cli cli, Function<Path, Sealing> sealer) {
        this.env = env;
        this.cli = cli;
        this.sealer = sealer;
    }

    @Override
    public Integer call() throws InterruptedException {
        Words words = Words.of(ServeCommand.class, cli.language());
        List<Path> folders = notes.stream().map(env.directory()::resolve).toList();
        Optional<String> wrong = wrong(words, folders);
        if (wrong.isPresent()) {
            env.err().println(wrong.get());
            return USAGE;
        }
        Path home = cli.home();
        Optional<String> closed = cannotListen(words);
        if (closed.isPresent()) {
            env.err().println(closed.get());
            return USAGE;
        }
        Path kept = data == null ? home.resolve(".touchstone/data") : env.directory().resolve(data);
        Optional<String> unsealed = unsealed(words, kept.resolve(Server.GRADER_FOLDER));
        if (unsealed.isPresent()) {
            env.err().println(unsealed.get());
            return FAILURE;
        }
        if (Files.exists(kept) && !Files.isDirectory(kept)) {
            env.err().println(words.say("serve.dataNoFolder", kept));
            return USAGE;
        }
        try {
            serve(new Server.Folders(home, folders, kept), words);
        } catch (StorageException e) {
            env.err().println(e.getMessage());
        }
        return FAILURE;
    }

    /// Why nobody can be served, in words. Asked before anything is opened: the server would notice last, and say so at
    /// length.
    private Optional<String> cannotListen(Words words) {
        try (var probe = new ServerSocket()) {
            InetAddress address = InetAddress.getByName(host);
            if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
                return Optional.of(words.say("serve.hostElsewhere", host));
            }
            probe.bind(new InetSocketAddress(address, port));
            return Optional.empty();
        } catch (UnknownHostException _) {
            return Optional.of(words.say("serve.hostUnknown", host));
        } catch (IOException e) {
            return Optional.of(words.say("serve.portInUse", host, port, Math.min(port + 1, PORT_MAX),
                    String.valueOf(e.getMessage())));
        }
    }

    /// Why others must not be let in, in words: a team instance takes code from people who may not mean well.
    private Optional<String> unsealed(Words words, Path work) {
        if (allowReducedSealing || isLoopback()) {
            return Optional.empty();
        }
        Sealing sealing = sealer.apply(work);
        return sealing.isFull()
                ? Optional.empty()
                : Optional.of(words.say("serve.unsealed", host, new SealingText(cli.language()).lacks(sealing),
                        ALLOW_REDUCED));
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }

    /// What cannot be served with, in words.
    private Optional<String> wrong(Words words, List<Path> folders) {
        if (port < 0 || port > PORT_MAX) {
            return Optional.of(words.say("serve.portWrong", port));
        }
        return folders.stream()
                .filter(folder -> !Files.exists(folder))
                .findFirst()
                .map(folder -> words.say("serve.notesMissing", folder));
    }

    /// Returns only by an exception: the process ends by a signal, and the hook stops the server.
    private void serve(Server.Folders folders, Words words) throws InterruptedException {
        env.out().println(words.say("serve.starting"));
        Path work = folders.data().resolve(Server.GRADER_FOLDER);
        Thread.ofPlatform().daemon().name("prepare").start(() -> Grader.prepare(work));
        Server server = Server.start(folders, new Server.Address(host, port, language()),
                Clock.system(ZoneId.systemDefault()));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        tell(server.problems(), words);
        env.out().println(words.say("serve.ready", "http://" + address() + ":" + server.port() + "/"));
        new CountDownLatch(1).await();
    }

    private void tell(List<Problem> problems, Words words) {
        if (problems.isEmpty()) {
            return;
        }
        env.err().println(words.say("serve.problems", problems.size()));
        problems.stream().limit(PROBLEMS_MAX)
                .forEach(problem -> env.err().println("  " + Printable.line(problem.in(cli.language()))));
        if (problems.size() > PROBLEMS_MAX) {
            env.err().println(words.say("serve.problemsLeft", problems.size() - PROBLEMS_MAX));
        }
    }

    /// As a browser takes it: IPv6 in brackets, and this machine where we listen on every address.
    private String address() {
        return switch (host) {
            case "0.0.0.0", "::" -> "localhost";
            default -> host.contains(":") ? "[" + host + "]" : host;
        };
    }

    /// The language of visitors who have not chosen: that of the option, where it was given.
    private Optional<Language> language() {
        boolean given = spec != null && spec.commandLine().getParseResult() != null
                && spec.commandLine().getParseResult().hasMatchedOption("--language");
        boolean above = spec != null && spec.parent() != null
                && spec.parent().commandLine().getParseResult().hasMatchedOption("--language");
        return given || above ? Optional.of(cli.language()) : Optional.empty();
    }
}
