package dev.touchstone.notes;

import dev.touchstone.notes.ReadingOrder.Pages;
import dev.touchstone.notes.ReadingOrder.Step;
import dev.touchstone.source.FrontMatter.Value;
import dev.touchstone.source.Reading;
import dev.touchstone.source.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The sidebars in the configuration of a VuePress or VitePress site, read as data and never executed.
final class SidebarConfig {

    private static final List<String> FOLDERS = List.of(".vuepress", ".vitepress");
    private static final Set<String> NO_CONFIG = Set.of("node_modules", "public", "dist", ".cache", ".temp", "theme");
    private static final Pattern SCRIPT = Pattern.compile("(?i).*\\.[cm]?[jt]s");
    private static final int MAX_FILES = 100;
    private static final int MAX_FOLDERS_DEEP = 4;

    /// Longer files hold no sidebar that a person wrote, in bytes.
    private static final long MAX_BYTES = 512 * 1024;

    /// Constants of one file may be made of those of others: so many times all are read.
    private static final int ROUNDS = 3;

    private final Path root;
    private final Pages pages;
    private final List<Step> steps = new ArrayList<>();

    private SidebarConfig(Path root, Pages pages) {
        this.root = root;
        this.pages = pages;
    }

    /// The orders that the configuration in folder `root` gives; none where it has no such configuration.
    static List<ReadingOrder> read(Path root, Pages pages) {
        var orders = new ArrayList<ReadingOrder>();
        for (String name : FOLDERS) {
            Path folder = root.resolve(name);
            if (Files.isDirectory(folder)) {
                sidebars(folder).forEach((file, sidebars) -> orders.add(order(root, file, sidebars, pages)));
            }
        }
        return orders;
    }

    private static ReadingOrder order(Path root, Path file, Set<Value> sidebars, Pages pages) {
        var config = new SidebarConfig(root, pages);
        sidebars.forEach(sidebar -> config.add(sidebar, "", 0));
        return new ReadingOrder(file, config.steps.stream().distinct().toList());
    }

    private static Map<Path, Set<Value>> sidebars(Path folder) {
        var texts = new LinkedHashMap<Path, String>();
        scripts(folder).forEach(file -> {
            if (TextFile.read(file) instanceof Reading.Valid(TextFile text)) {
                texts.put(file, text.text());
            }
        });
        Map<String, Value> constants = new HashMap<>();
        var found = new LinkedHashMap<Path, Set<Value>>();
        for (int round = 0; round < ROUNDS; round++) {
            texts.forEach((file, text) -> {
                boolean whole = folder.relativize(file).toString().toLowerCase(Locale.ROOT).contains("sidebar");
                found.put(file, new LinkedHashSet<>(new ScriptData(text, constants).sidebars(whole)));
            });
        }
        return found;
    }

    private static List<Path> scripts(Path folder) {
        try (Stream<Path> files = Files.walk(folder, MAX_FOLDERS_DEEP)) {
            return files.filter(file -> SCRIPT.matcher(String.valueOf(file.getFileName())).matches())
                    .filter(file -> Stream.of(folder.relativize(file).toString().split("[/\\\\]", -1))
                            .noneMatch(NO_CONFIG::contains))
                    .filter(SidebarConfig::isSmall).sorted().limit(MAX_FILES).toList();
        } catch (IOException | UncheckedIOException _) {
            return List.of();
        }
    }

    private static boolean isSmall(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MAX_BYTES;
        } catch (IOException _) {
            return false;
        }
    }

    /// @param prefix what relative links count from, with a slash at its end; empty for the root
    private void add(Value value, String prefix, int depth) {
        if (steps.size() >= ReadingOrder.MAX_STEPS || depth > ScriptData.MAX_DEPTH) {
            return;
        }
        switch (value) {
            case Value.Text(int line, String link) -> page(line, depth, "", link, prefix);
            case Value.Sequence(_, List<Value> items) -> items.forEach(item -> {
                if (!pair(item, prefix, depth)) {
                    add(item, prefix, depth);
                }
            });
            case Value.Mapping(int line, Map<String, Value> entries) -> {
                boolean byPath = entries.keySet().stream().allMatch(key -> key.startsWith("/"));
                if (byPath) {
                    entries.forEach((path, items) -> add(items, folder("", path), 0));
                } else {
                    item(line, entries, prefix, depth);
                }
            }
        }
    }

    /// `['/path', 'Title']`, as VuePress 1 has it.
    private boolean pair(Value item, String prefix, int depth) {
        return item instanceof Value.Sequence(int line, List<Value> both) && both.size() == 2
                && both.get(0) instanceof Value.Text(_, String link)
                && both.get(1) instanceof Value.Text(_, String title)
                && page(line, depth, Titles.clean(title), link, prefix);
    }

    private void item(int line, Map<String, Value> entries, String prefix, int depth) {
        String title = text(entries, "text").or(() -> text(entries, "title")).map(Titles::clean).orElse("");
        String inner = text(entries, "prefix").or(() -> text(entries, "base")).map(own -> folder(prefix, own))
                .orElse(prefix);
        Optional<String> link = text(entries, "link").or(() -> text(entries, "path"));
        boolean shown = link.isPresent() && page(line, depth, title, link.get(), prefix);
        if (!shown && !title.isEmpty()) {
            steps.add(new Step(line, depth, title, Optional.empty()));
        }
        int below = shown || !title.isEmpty() ? depth + 1 : depth;
        Stream.of("children", "items").flatMap(key -> Stream.ofNullable(entries.get(key)))
                .filter(Value.Sequence.class::isInstance).forEach(items -> ((Value.Sequence) items).items()
                        .forEach(one -> add(one, inner, below)));
    }

    /// @return whether there is such a page
    private boolean page(int line, int depth, String title, String link, String prefix) {
        Optional<Path> page = pages.find(joined(prefix, link), root);
        page.ifPresent(found -> steps.add(new Step(line, depth, title, Optional.of(found))));
        return page.isPresent();
    }

    /// A link from the root stands alone.
    private static String joined(String prefix, String link) {
        return link.startsWith("/") ? link : prefix + link.replaceFirst("^\\./", "");
    }

    private static String folder(String prefix, String own) {
        String all = joined(prefix, own);
        return all.isEmpty() || all.endsWith("/") ? all : all + "/";
    }

    private static Optional<String> text(Map<String, Value> entries, String key) {
        return entries.get(key) instanceof Value.Text(_, String words) && !words.isBlank()
                ? Optional.of(words.strip())
                : Optional.empty();
    }
}
