package dev.touchstone.notes;

import dev.touchstone.source.CodeFences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ids that Obsidian lets authors give to blocks: `text ^id` where a block ends, or `^id` in a line of its own below it.
/// Takes time linear in the text.
final class BlockIds {

    /// Starts the id of a block in the rendered page.
    static final String PREFIX = "b-";

    /// Powers are none: `2 ^n`, `10 ^10`.
    private static final String ID = "\\^((?=[\\d-]*[A-Za-z]|[\\d-]{4})[A-Za-z0-9-]{2,60})\\s*";
    private static final Pattern ALONE = Pattern.compile(" {0,3}" + ID);
    private static final Pattern LAST = Pattern.compile("(?<=\\S)\\s" + ID + "$");
    private static final String MARKER = "(?:[-*+]|\\d{1,9}[.)])\\s";
    private static final Pattern MARKERS = Pattern
            .compile("[\\s>]*+(?:" + MARKER + "[\\s>]*+){0,20}(?:\\[[ xX]\\]\\s)?");
    private static final Pattern ITEM = Pattern.compile("\\s*+" + MARKER);

    private final Map<String, Block> blocks = new HashMap<>();
    private final Map<Integer, Block> byLine = new HashMap<>();
    private final Map<Integer, List<Block>> byStart = new HashMap<>();

    /// @param from its first line, counted from 0
    /// @param to the line behind it
    /// @param line that holds the id
    record Block(String id, int from, int to, int line) {

        boolean isBelow() {
            return line >= to;
        }
    }

    private BlockIds() {}

    static BlockIds of(List<String> lines) {
        var ids = new BlockIds();
        if (lines.stream().anyMatch(line -> line.indexOf('^') >= 0)) {
            ids.read(lines);
        }
        return ids;
    }

    /// `text` without the id that it ends with.
    static String removed(String text) {
        return text.indexOf('^') < 0 ? text : LAST.matcher(text).replaceFirst("");
    }

    /// `line`, which is line `i` as it is shown, with a place of that name in place of the id that it ends with.
    String anchored(int i, String line, Pieces pieces) {
        Block block = byLine.get(i);
        Matcher id = LAST.matcher(block == null ? "" : line);
        if (block == null || !id.find()) {
            return line;
        }
        Matcher markers = MARKERS.matcher(line);
        int start = markers.lookingAt() && !line.startsWith("#") ? Math.min(markers.end(), id.start()) : id.start();
        return line.substring(0, start) + pieces.take("", anchor(block, "span")) + line.substring(start, id.start())
                + pieces.take(id.group(), "");
    }

    static String anchor(Block block, String element) {
        return "<%1$s id=\"%2$s%3$s\"></%1$s>".formatted(element, PREFIX, block.id());
    }

    Optional<Block> find(String id) {
        return Optional.ofNullable(blocks.get(id));
    }

    /// Whether nothing but the id of the block above stands in line `i`.
    boolean isAlone(int i) {
        Block block = byLine.get(i);
        return block != null && block.isBelow();
    }

    /// The blocks that start in line `i` and have their id below them.
    List<Block> startingAt(int i) {
        return byStart.getOrDefault(i, List.of());
    }

    private void read(List<String> lines) {
        var fences = new CodeFences();
        int start = 0;
        int end = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean code = fences.isCode(line);
            if (!code && line.isBlank()) {
                continue;
            }
            Matcher alone = ALONE.matcher(code || line.indexOf('^') < 0 ? "" : line);
            if (alone.matches() && end > start && isBlank(lines, i + 1)) {
                add(new Block(alone.group(1), start, end, i));
                continue;
            }
            start = end == i ? start : i;
            end = i + 1;
            Matcher last = LAST.matcher(code || line.indexOf('^') < 0 ? "" : line);
            if (last.find() && endsBlock(lines, i)) {
                int from = itemOf(lines, start, i);
                add(new Block(last.group(1), from, endOf(lines, from, i), i));
            }
        }
    }

    private void add(Block block) {
        if (blocks.putIfAbsent(block.id(), block) == null) {
            byLine.put(block.line(), block);
            if (block.isBelow()) {
                byStart.computeIfAbsent(block.from(), _ -> new ArrayList<>()).add(block);
            }
        }
    }

    private static boolean isBlank(List<String> lines, int i) {
        return i >= lines.size() || lines.get(i).isBlank();
    }

    private static boolean endsBlock(List<String> lines, int i) {
        return isBlank(lines, i + 1) || ITEM.matcher(lines.get(i + 1)).lookingAt() || HeadingLine.isAtx(lines.get(i))
                || HeadingLine.isAtx(lines.get(i + 1));
    }

    /// The last item or heading that starts between the lines `start` and `i`, or `start`.
    private static int itemOf(List<String> lines, int start, int i) {
        int from = i;
        while (from > start && !HeadingLine.isAtx(lines.get(from)) && !ITEM.matcher(lines.get(from)).lookingAt()) {
            from--;
        }
        return from;
    }

    /// The line behind the item that starts at `from`, or behind line `i`.
    private static int endOf(List<String> lines, int from, int i) {
        boolean item = ITEM.matcher(lines.get(from)).lookingAt();
        int indent = indent(lines.get(from));
        int end = i + 1;
        while (item && !isBlank(lines, end) && indent(lines.get(end)) > indent) {
            end++;
        }
        return end;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
