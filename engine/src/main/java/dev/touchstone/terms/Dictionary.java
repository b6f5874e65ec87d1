package dev.touchstone.terms;

import dev.touchstone.source.TopicId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The bilingual dictionary of topics that comes with the engine. Immutable and thread-safe.
///
/// Its file `dictionary.txt` has one topic a line: id, English title, Chinese title, other names. It was compiled for
/// interviews: operating systems, networks, databases, distributed systems, concurrency, algorithms.
public final class Dictionary {

    private static final Pattern URL = Pattern.compile("[A-Za-z]{2,8}://[^\\s\\p{IsHan}]+");
    private static final Pattern DECORATION = Pattern.compile("【[^【】]{0,20}】\\s*");
    private static final Dictionary BUILT_IN = new Dictionary(lines("dictionary.txt"), lines("everyday.txt"));

    private final Map<TopicId, Term> byId = new HashMap<>();
    private final Map<String, Term> byKey = new HashMap<>();
    private final Map<TopicId, List<TopicId>> prerequisites = new TreeMap<>();
    private final MentionFinder finder;

    private Dictionary(List<String> lines, List<String> everyday) {
        lines.stream().filter(line -> !line.startsWith("#")).map(Dictionary::term).forEach(this::add);
        Set<String> ordinary = new HashSet<>(everyday);
        finder = new MentionFinder(byId.values(), ordinary);
        lines("prerequisites.txt").stream().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] fields = line.split(":", -1);
            prerequisites.put(new TopicId(fields[0]),
                    Stream.of(fields[1].strip().split(" ", -1)).map(TopicId::new).toList());
        });
    }

    /// Well-known orders of learning: for each topic what comes before it. No circles.
    public Map<TopicId, List<TopicId>> prerequisites() {
        return prerequisites;
    }

    public static Dictionary builtIn() {
        return BUILT_IN;
    }

    public Optional<Term> find(TopicId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The topic that `name` as a whole is a name of, in any spelling of width, case and spaces.
    public Optional<Term> named(String name) {
        return keyed(Name.key(name));
    }

    /// As [#named], for a name that already is a [Name#key].
    public Optional<Term> keyed(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// The known name that `text` starts with, even where it is an everyday word.
    public Optional<Mention> leading(String text) {
        Matcher decoration = DECORATION.matcher(text);
        int from = decoration.lookingAt() ? decoration.end() : 0;
        return text.indexOf("://") >= 0
                ? Optional.empty()
                : finder.leading(text.substring(from))
                        .map(found -> new Mention(found.term(), from + found.start(), from + found.end()));
    }

    /// The known names in `text` outside of URLs, from left to right, the longest at each place, none inside another.
    ///
    /// Time is linear in the length of the text.
    public List<Mention> mentions(String text) {
        return finder.find(text.indexOf("://") < 0
                ? text
                : URL.matcher(text).replaceAll(url -> " ".repeat(url.group().length())));
    }

    private void add(Term term) {
        byId.put(term.id(), term);
        byKey.putIfAbsent(Name.key(term.id().value()), term);
        term.names().forEach(name -> byKey.putIfAbsent(Name.key(name), term));
    }

    private static Term term(String line) {
        String[] fields = line.split(" \\| ", -1);
        var names = new ArrayList<>(List.of(fields[1].strip(), fields[2].strip()));
        if (fields.length > 3) {
            for (String name : fields[3].split(";", -1)) {
                names.add(name.strip());
            }
        }
        return new Term(new TopicId(fields[0].strip()), names.get(0), names.get(1), names);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Dictionary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the engine lacks its resource \"" + resource + "\"");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
