package dev.touchstone.web;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Bundles the editor with esbuild into one committed file and writes down in a lock file what went in.
///
/// `mvn -Pfrontend -pl web -am process-classes` runs it as a single-file program, so it uses nothing but the JDK.
/// [EditorBundleTest] holds the lock file against the sources, so a change without a new bundle fails the build.
final class EditorBundle {

    static final Path SOURCE = Path.of("src/main/frontend/editor.js");
    static final Path LOCK = Path.of("src/main/frontend/editor.lock");
    static final Path BUNDLE = Path.of("src/main/resources/public/editor.js");

    /// What esbuild is told, apart from the paths.
    static final List<String> OPTIONS = List.of("--bundle", "--minify", "--format=esm", "--target=es2022",
            "--charset=utf8", "--legal-comments=none");

    private static final Path WORK = Path.of("target/frontend");
    private static final Path JARS = WORK.resolve("jars");
    private static final String STATIC = "/META-INF/resources/_static";
    private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"([^\"]+)\"");

    private EditorBundle() {}

    /// Runs in the folder of the web module, after Maven has copied the pinned jars.
    public static void main(String[] args) throws IOException, InterruptedException {
        var inputs = new TreeMap<String, String>();
        var licences = new TreeMap<String, List<String>>();
        Path esbuild = WORK.resolve("esbuild");
        try (Stream<Path> jars = Files.list(JARS)) {
            for (Path jar : jars.sorted().toList()) {
                unpack(jar, esbuild, inputs, licences);
            }
        }
        run(esbuild);
        Files.writeString(BUNDLE, Files.readString(BUNDLE).stripTrailing() + "\n" + notice(licences));
        Files.writeString(LOCK, String.join("\n", lock(inputs)) + "\n");
    }

    /// The lines of the lock file for `packages`: SHA-256 by `group:artifact:version`.
    static List<String> lock(Map<String, String> packages) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# What public/editor.js was bundled from; written by mvn -Pfrontend -pl web -am process-classes");
        lines.add("source " + sha256(SOURCE));
        lines.add("options " + String.join(" ", OPTIONS));
        packages.forEach((name, hash) -> lines.add("package " + name + " " + hash));
        lines.add("bundle " + sha256(BUNDLE));
        return lines;
    }

    private static String sha256(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(Path jar, Path esbuild, Map<String, String> inputs, Map<String, List<String>> licences)
            throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            Path root = packageRoot(files);
            if (Files.exists(root.resolve("bin"))) {
                // The platform differs between contributors and does not show in the bundle, so its hash is not pinned.
                Files.write(esbuild, Files.readAllBytes(root.resolve("bin/esbuild")));
                esbuild.toFile().setExecutable(true);
                inputs.put("esbuild:" + root.getFileName(), "-");
                return;
            }
            String name = nameOf(root);
            copy(root, WORK.resolve("node_modules").resolve(name));
            inputs.put(coordinates(files), sha256(jar));
            String licence = Files.readString(root.resolve("LICENSE")).strip();
            licences.computeIfAbsent(licence, _ -> new ArrayList<>()).add(name + " " + root.getFileName());
        }
    }

    /// The jars have two layouts, `at/scope/name/version` and `name/version`; both hold one package.json.
    private static Path packageRoot(FileSystem files) throws IOException {
        try (Stream<Path> paths = Files.walk(files.getPath(STATIC), 5)) {
            return paths.filter(path -> path.endsWith("package.json")).findFirst().map(Path::getParent).orElseThrow();
        }
    }

    private static String nameOf(Path root) throws IOException {
        Matcher matcher = NAME.matcher(Files.readString(root.resolve("package.json")));
        if (!matcher.find()) {
            throw new IOException("no name in " + root + "/package.json");
        }
        return matcher.group(1);
    }

    private static String coordinates(FileSystem files) throws IOException {
        try (Stream<Path> paths = Files.walk(files.getPath("/META-INF/maven"))) {
            Path properties = paths.filter(path -> path.endsWith("pom.properties")).findFirst().orElseThrow();
            var values = new Properties();
            values.load(Files.newBufferedReader(properties));
            return Stream.of("groupId", "artifactId", "version").map(values::getProperty)
                    .collect(Collectors.joining(":"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(path));
            }
        }
    }

    private static void run(Path esbuild) throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(esbuild.toAbsolutePath().toString(), SOURCE.toString()));
        command.addAll(OPTIONS);
        command.add("--outfile=" + BUNDLE);
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("NODE_PATH", WORK.resolve("node_modules").toAbsolutePath().toString());
        int exit = builder.start().waitFor();
        if (exit != 0) {
            throw new IOException("esbuild ended with " + exit);
        }
    }

    /// The licence texts, each once with the packages that it covers, as one comment.
    private static String notice(Map<String, List<String>> licences) {
        var text = new StringBuilder("/*!\n");
        licences.forEach((licence, names) -> text.append(String.join(", ", names))
                .append("\n\n")
                .append(licence)
                .append("\n\n"));
        return text.toString().stripTrailing().replace("\r", "") + "\n*/\n";
    }
}
