package dev.touchstone.notes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The order in which somebody wants their notes to be read, as the table of contents of their site has it.
///
/// @param file that says so
public record ReadingOrder(Path file, List<Step> steps) {

    /// The most steps that one order has; the rest is left out.
    static final int MAX_STEPS = 20_000;

    /// One line of the table.
    ///
    /// @param line 1-based line of [ReadingOrder#file]
    /// @param depth 0 for a step that is part of no other
    /// @param title as shown there; may be empty where it has a page
    /// @param page the note, as the folder names it; empty for a title that groups others
    public record Step(int line, int depth, String title, Optional<Path> page) {}

    public ReadingOrder {
        steps = List.copyOf(steps);
    }

    /// The orders that lie among `files` and in the folders above them, within `folder`: `SUMMARY.md` of mdBook and GitBook,
    /// `_sidebar.md` of docsify, the configuration of VuePress and VitePress. Each names two of the files at least.
    static List<ReadingOrder> in(Path folder, List<Path> files) {
        var pages = new Pages(folder, new HashSet<>(files));
        var orders = new ArrayList<ReadingOrder>();
        files.stream().filter(ContentsPage::isNamedLikeOne)
                .forEach(file -> ContentsPage.read(file).ifPresent(page -> add(page.order(pages), orders)));
        for (Path parent : parents(folder, files)) {
            SidebarConfig.read(parent, pages).forEach(order -> add(order, orders));
        }
        return List.copyOf(orders);
    }

    private static void add(ReadingOrder order, List<ReadingOrder> orders) {
        if (order.steps().stream().flatMap(step -> step.page().stream()).distinct().limit(2).count() == 2) {
            orders.add(order);
        }
    }

    private static Set<Path> parents(Path folder, List<Path> files) {
        var parents = new HashSet<Path>();
        for (Path file : files) {
            Path parent = file.getParent();
            while (parent != null && parent.startsWith(folder) && parents.add(parent)) {
                parent = parent.getParent();
            }
        }
        return parents;
    }

    /// The files that a step can lead to.
    ///
    /// @param folder the outermost one
    record Pages(Path folder, Set<Path> files) {

        /// The note that `link`, as written in a file or configuration of folder `base`, leads to.
        Optional<Path> find(String link, Path base) {
            String bare = link.replaceFirst("[?#].*$", "");
            if (bare.isEmpty() || bare.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*")) {
                return Optional.empty();
            }
            String relative = bare.replaceFirst("^/+", "").replaceFirst("(?i)\\.html$", "");
            for (String name : List.of(relative, relative + ".md", relative.replaceFirst("/?$", "/README.md"),
                    relative.replaceFirst("/?$", "/index.md"))) {
                Optional<Path> found = resolved(base, name.replaceFirst("^/", "")).filter(files::contains);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        private static Optional<Path> resolved(Path base, String name) {
            try {
                return Optional.of(base.resolve(name).normalize());
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }
    }
}
