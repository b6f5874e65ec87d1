package dev.touchstone.topics;

import dev.touchstone.notes.Entry;
import dev.touchstone.source.TopicId;
import dev.touchstone.terms.Dictionary;
import dev.touchstone.terms.Mention;
import dev.touchstone.terms.Name;
import dev.touchstone.terms.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the topic that an entry of a note is about: by the names of authored topics, the dictionary, and the notes' own
/// `name (other name)`. Not thread-safe.
final class Canon {

    private static final Pattern BRACKETED = Pattern.compile("([^（(]{1,40}?)\\s*[（(]([^（）()]{1,60})[)）].*");
    private static final Pattern NAME_END = Pattern.compile("[，,、/：:]|\\s[-—]+\\s");
    private static final Pattern PART = Pattern
            .compile("(?:作用|实现|解决|场景|类型|方向|原理|代价|架构|硬件|软件|条件|限制条件|分类|流程|过程|方案|方法|组成|结构|目的"
                    + "|特点|特性|概念|定义|优缺点|用途|.{0,4}总结|小结|前言|子问题|额外特性|\\S{0,6}的条件|\\S{0,6}(?:示意图|关系图|流程图|表述|歧义)|第[一二三四五]个\\S{1,6}|[\\p{L}&&[^\\p{IsHan}]]|\\w:\\w|\\d\\S{0,2})");

    /// Longer titles are no [#PART], in UTF-16 units.
    private static final int MAX_PART = 10;

    /// What a name at the start of a title is worth, in UTF-16 units of a name further right.
    private static final int LEAD = 4;

    /// Longer titles need no other to be understood, in UTF-16 units.
    private static final int MAX_SCOPED = 24;

    /// Names of commands and calls with which English titles begin that are about something else.
    private static final Set<String> ADJECTIVES = Set.of("accept", "assert", "auto", "background", "bind", "clone",
            "close",
            "free", "kill", "listen", "once", "rest", "scalable", "single", "stateless", "top");

    private final Map<String, TopicId> names;
    private final Map<TopicId, TopicId> redirects = new HashMap<>();
    private final Map<TopicId, TopicId> authored = new HashMap<>();
    private final Set<String> apart = new HashSet<>();

    /// @param names of authored and imported topics, by key; grows while notes are read
    Canon(Map<String, TopicId> names) {
        this.names = names;
    }

    /// Remembers which terms of the dictionary go by a name that is taken already.
    void learnAuthored() {
        names.forEach((key, id) -> Dictionary.builtIn().keyed(key)
                .ifPresent(term -> authored.putIfAbsent(term.id(), id)));
    }

    /// From now on what is `from` is `to`.
    void merge(TopicId from, TopicId to) {
        if (!from.equals(to) && !redirected(to).equals(from)) {
            redirects.put(from, to);
        }
    }

    /// Never takes an entry called `name` for `topic`.
    void keepApart(String name, TopicId topic) {
        apart.add(Name.key(name) + " " + topic);
    }

    /// The topic that goes by `name` as a whole.
    Optional<TopicId> named(String name) {
        return keyed(Name.key(name));
    }

    /// The topic that an entry is about, new topics left aside.
    ///
    /// @param scope title that the entry's own may need to be understood
    /// @param parent what the entry above is about
    Optional<TopicId> of(Entry entry, Optional<String> scope, Optional<TopicId> parent) {
        String title = entry.title();
        Optional<TopicId> found = scope.flatMap(above -> scoped(title, above))
                .or(() -> keyed(Name.key(title)))
                .or(() -> bracketed(title))
                .or(() -> keyed(Name.key(head(title))))
                .or(() -> isPart(title) ? parent : Optional.empty())
                .or(() -> mentioned(title).map(id -> entry.kind() == Entry.Kind.QUESTION
                        ? parent.filter(above -> isNamedIn(id, above)).orElse(id)
                        : id))
                .filter(id -> apart.isEmpty() || !apart.contains(Name.key(title) + " " + id));
        return found.isPresent() || entry.kind() != Entry.Kind.QUESTION ? found : parent;
    }

    /// Whether the name of `above` holds one of `topic`: what is asked below a topic about a part of its name is about it.
    private static boolean isNamedIn(TopicId topic, TopicId above) {
        List<String> names = namesOf(topic);
        return !topic.equals(above) && namesOf(above).stream()
                .anyMatch(outer -> names.stream().anyMatch(name -> holdsWord(outer, name)));
    }

    private static List<String> namesOf(TopicId topic) {
        return Dictionary.builtIn().find(topic).stream().flatMap(term -> term.names().stream()).map(Name::key).toList();
    }

    /// Whether `word` stands in `text`, not inside a longer Latin word.
    private static boolean holdsWord(String text, String word) {
        int at = text.indexOf(word);
        int end = at + word.length();
        return at >= 0 && !word.isEmpty() && !(at > 0 && isLatin(text.charAt(at - 1)) && isLatin(word.charAt(0)))
                && !(end < text.length() && isLatin(text.charAt(end)) && isLatin(text.charAt(end - 1)));
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /// The best known name in a longer title: the longest, at the start rather than later.
    Optional<TopicId> mentioned(String title) {
        return Stream.concat(Dictionary.builtIn().mentions(title).stream(),
                Dictionary.builtIn().leading(title).filter(mention -> !isAdjective(mention, title)).stream())
                .max(Comparator.comparingInt((Mention mention) -> mention.length() + (mention.start() == 0 ? LEAD : 0))
                        .thenComparing(Comparator.comparingInt(Mention::start).reversed()))
                .map(mention -> ours(mention.term()));
    }

    /// Whether an English title begins with a word that also is the name of a command, as in `Top ten questions`.
    private static boolean isAdjective(Mention mention, String title) {
        int end = mention.end();
        return mention.start() == 0 && Character.isUpperCase(title.charAt(0)) && title.startsWith(" ", end)
                && end + 1 < title.length() && isLatin(title.charAt(end + 1))
                && ADJECTIVES.contains(Name.key(title.substring(0, end)));
    }

    boolean isPart(String title) {
        return (title.length() <= MAX_PART && PART.matcher(title).matches()) || !Name.isTelling(Name.key(title));
    }

    /// The names in `name (other name)`, at most two.
    static List<String> aliases(String title) {
        var aliases = new ArrayList<String>();
        if (!hasBrackets(title)) {
            return aliases;
        }
        Matcher bracketed = BRACKETED.matcher(title);
        if (bracketed.matches()) {
            aliases.add(bracketed.group(1).strip());
            aliases.add(bracketed.group(2).strip());
        }
        return aliases;
    }

    private Optional<TopicId> keyed(String key) {
        return Optional.ofNullable(names.get(key))
                .or(() -> Dictionary.builtIn().keyed(key).map(this::ours))
                .map(this::redirected);
    }

    /// `Network` after `Namespace` is the network namespace; a name that says enough needs none before it.
    boolean isScopedBy(String title, String before) {
        return title.length() <= MAX_SCOPED && Dictionary.builtIn().mentions(title).isEmpty()
                && scoped(title, before).isPresent();
    }

    /// `Network` below `Namespace` is the network namespace.
    private Optional<TopicId> scoped(String title, String above) {
        if (title.length() > MAX_SCOPED || above.length() > MAX_SCOPED) {
            return Optional.empty();
        }
        String scope = head(bracketedHead(above));
        String own = bracketedHead(title);
        return dictionary(own + " " + scope).or(() -> dictionary(scope + " " + own));
    }

    private Optional<TopicId> dictionary(String name) {
        return Dictionary.builtIn().named(name).map(this::ours).map(this::redirected);
    }

    private Optional<TopicId> bracketed(String title) {
        return aliases(title).stream()
                .flatMap(alias -> Stream.concat(Stream.of(alias),
                        Arrays.stream(NAME_END.split(alias, -1))))
                .flatMap(alias -> keyed(Name.key(alias)).stream()).findFirst();
    }

    private static String bracketedHead(String title) {
        if (!hasBrackets(title)) {
            return title;
        }
        Matcher bracketed = BRACKETED.matcher(title);
        return bracketed.matches() ? bracketed.group(1).strip() : title;
    }

    private static boolean hasBrackets(String title) {
        return title.indexOf('(') >= 0 || title.indexOf('（') >= 0;
    }

    /// What stands before the first mark that ends a name and is no part of a known one, as that of `HTTP/2` is.
    private static String head(String title) {
        if (!mayHaveHead(title)) {
            return title;
        }
        int known = Dictionary.builtIn().leading(title).map(Mention::end).orElse(0);
        Matcher end = NAME_END.matcher(title);
        return end.find(known) && end.start() > 0 ? title.substring(0, end.start()) : title;
    }

    private static boolean mayHaveHead(String title) {
        for (int i = 0; i < title.length(); i++) {
            if ("，,、/：:-—".indexOf(title.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// The authored topic that goes by one of the term's names, else the term's own.
    TopicId ours(Term term) {
        return redirected(authored.getOrDefault(term.id(), term.id()));
    }

    /// What a merged topic is now.
    TopicId redirected(TopicId id) {
        TopicId to = redirects.get(id);
        for (int step = 0; to != null && step < redirects.size(); step++) {
            id = to;
            to = redirects.get(id);
        }
        return id;
    }
}
