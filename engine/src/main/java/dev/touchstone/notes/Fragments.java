package dev.touchstone.notes;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The parts of a note that a link names behind its `#`: headings, blocks with an id, and other ids that its author gave.
/// Immutable.
public final class Fragments {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /// Sites number equal headings from the second on, beginning with 1.
    private static final Pattern NUMBERED = Pattern.compile("(.*)-(\\d{1,3})");

    private final Note note;
    private final BlockIds blocks;
    private final Set<String> given;
    private final Map<String, Heading> byName = new HashMap<>();

    private Fragments(Note note) {
        this.note = note;
        this.blocks = BlockIds.of(note.markdown().lines().toList());
        this.given = GivenIds.in(note.markdown());
        note.headings().forEach(heading -> {
            byName.putIfAbsent(heading.title().toLowerCase(Locale.ROOT), heading);
            byName.putIfAbsent(heading.anchor(), heading);
        });
        var seen = new HashMap<String, Integer>();
        note.headings().forEach(heading -> {
            String letters = letters(heading.title());
            int before = seen.merge(letters, 1, Integer::sum) - 1;
            byName.putIfAbsent(key(letters, before), heading);
        });
    }

    /// Those of `note`. Takes time linear in its size.
    public static Fragments of(Note note) {
        return new Fragments(note);
    }

    /// Whether `fragment` names a block, and not a heading.
    public static boolean isBlock(String fragment) {
        return fragment.startsWith("^");
    }

    /// Whether `fragment` names the page itself.
    public static boolean isPage(String fragment) {
        return fragment.isEmpty() || fragment.equals("top");
    }

    /// The id in the page of what `fragment` names; empty where there is none, and for the page itself.
    public Optional<String> anchor(String fragment) {
        if (isBlock(fragment)) {
            return blocks.find(fragment.substring(1)).map(block -> BlockIds.PREFIX + block.id());
        }
        return heading(fragment).map(Heading::anchor)
                .or(() -> Optional.of(fragment).filter(given::contains).map(id -> GivenIds.PREFIX + id));
    }

    /// The Markdown of what `fragment` names, with the definitions that it uses; all of it where the fragment is empty.
    public Optional<String> text(String fragment) {
        if (fragment.isEmpty()) {
            return Optional.of(note.markdown());
        }
        Optional<String> part = isBlock(fragment)
                ? blocks.find(fragment.substring(1)).map(block -> text(block.from(), block.to()))
                : heading(fragment).map(this::section);
        return part.map(text -> Definitions.of(note.markdown()).completing(text));
    }

    private String section(Heading heading) {
        int end = note.headings().stream()
                .filter(other -> other.line() > heading.line() && other.level() <= heading.level())
                .mapToInt(other -> other.line() - note.body().line()).findFirst().orElse(Integer.MAX_VALUE);
        return text(heading.line() - note.body().line(), end);
    }

    private String text(int from, int to) {
        return note.markdown().lines().skip(from).limit(to - from).collect(Collectors.joining("\n")).stripIndent();
    }

    /// By its words, whatever their case and the signs between them: sites make ids of headings in many ways. Of a trail of
    /// headings, the last.
    private Optional<Heading> heading(String fragment) {
        String name = fragment.substring(fragment.lastIndexOf('#') + 1).strip();
        Heading same = byName.get(name.toLowerCase(Locale.ROOT));
        Heading alike = same == null ? byName.get(key(letters(name), 0)) : same;
        Matcher numbered = NUMBERED.matcher(alike == null ? name : "");
        return numbered.matches()
                ? Optional.ofNullable(byName.get(key(letters(numbered.group(1)), Integer.parseInt(numbered.group(2)))))
                : Optional.ofNullable(alike);
    }

    /// @param before how many headings above have the same letters
    private static String key(String letters, int before) {
        return letters.isEmpty() ? "" : "#" + letters + "#" + before;
    }

    private static String letters(String title) {
        return OTHER.matcher(Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
