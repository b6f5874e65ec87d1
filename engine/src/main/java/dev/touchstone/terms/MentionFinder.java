package dev.touchstone.terms;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds known names in running text: a trie of folded names, walked from every place where a name may begin.
///
/// Spaces next to Chinese characters are passed over, so `IO 复用` finds `IO复用`. A name of Latin letters must not stand
/// inside a longer word.
final class MentionFinder {

    /// Shorter names say too little in running text, in UTF-16 units.
    private static final int MIN_LENGTH = 2;

    private static final int ROOT = 0;

    /// A table that is a quarter full at most answers in about one step.
    private static final int SLOTS_PER_STEP = 4;

    /// Latin letters end below it.
    private static final int LATIN_END = 0x250;
    private static final boolean[] IN_WORD = new boolean[LATIN_END];

    static {
        for (char c = 0; c < LATIN_END; c++) {
            IN_WORD[c] = Character.isLetterOrDigit(c) || c == '_';
        }
    }

    /// The trie as a hash table with open addressing: a node and a character, in the upper half, lead to a node, in the lower.
    /// No slot is [#ROOT]'s.
    private final long[] steps;

    /// The terms that end at each node.
    private final @Nullable Term[] terms;
    private final @Nullable Term[] everyday;

    /// The nodes below the root, by character.
    private final int[] first = new int[Character.MAX_VALUE + 1];

    /// The characters, not folded, that may begin a name: most places of a text begin none, and are passed over by this alone.
    private final BitSet beginning = new BitSet(Character.MAX_VALUE + 1);

    /// @param everyday names that are no mention in running text
    MentionFinder(Collection<Term> terms, Set<String> everyday) {
        Map<Integer, Integer> steps = new HashMap<>();
        Map<Integer, Term> ends = new HashMap<>();
        Map<Integer, Term> ordinary = new HashMap<>();
        for (Term term : terms) {
            for (String name : term.names()) {
                String folded = squeezed(name);
                if (folded.length() >= MIN_LENGTH) {
                    boolean isOrdinary = everyday.contains(folded) || everyday.contains(name);
                    (isOrdinary ? ordinary : ends).putIfAbsent(add(folded, steps), term);
                }
            }
        }
        this.steps = new long[Integer.highestOneBit(steps.size() * SLOTS_PER_STEP)];
        steps.forEach(this::put);
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            beginning.set(c, first[folded((char) c)] != ROOT);
        }
        this.terms = byNode(ends, steps.size());
        this.everyday = byNode(ordinary, steps.size());
    }

    /// @return the node where `folded` ends
    private static int add(String folded, Map<Integer, Integer> steps) {
        int node = ROOT;
        for (int i = 0; i < folded.length(); i++) {
            int next = steps.size() + 1;
            node = Objects.requireNonNullElse(steps.putIfAbsent(key(node, folded.charAt(i)), next), next);
        }
        return node;
    }

    private static @Nullable Term[] byNode(Map<Integer, Term> terms, int steps) {
        var array = new @Nullable Term[steps + 1];
        terms.forEach((node, term) -> array[node] = term);
        return array;
    }

    private void put(int key, int node) {
        if (key <= Character.MAX_VALUE) {
            first[key] = node;
        }
        int slot = slot(key);
        while (steps[slot] != 0) {
            slot = (slot + 1) & (steps.length - 1);
        }
        steps[slot] = (long) key << Integer.SIZE | node;
    }

    /// The node that `c` leads to from `node`, or [#ROOT].
    private int next(int node, char c) {
        int key = key(node, c);
        int slot = slot(key);
        while (steps[slot] != 0 && (int) (steps[slot] >>> Integer.SIZE) != key) {
            slot = (slot + 1) & (steps.length - 1);
        }
        return (int) steps[slot];
    }

    /// There are fewer nodes than characters.
    private static int key(int node, char c) {
        return node << Character.SIZE | c;
    }

    private int slot(int key) {
        int mixed = key * 0x9E3779B9;
        return (mixed ^ mixed >>> Character.SIZE) & (steps.length - 1);
    }

    List<Mention> find(String text) {
        var mentions = new ArrayList<Mention>();
        int at = 0;
        while (at < text.length()) {
            boolean begins = beginning.get(text.charAt(at)) && startsWord(text, at);
            Mention mention = begins ? longest(text, at, false) : null;
            if (mention == null) {
                at++;
            } else {
                mentions.add(mention);
                at = mention.end();
            }
        }
        return mentions;
    }

    /// The known name that `text` starts with, even where it is an everyday word.
    Optional<Mention> leading(String text) {
        return Optional.ofNullable(longest(text, 0, true));
    }

    private @Nullable Mention longest(String text, int start, boolean everyday) {
        int node = ROOT;
        Mention found = null;
        for (int i = start; i < text.length(); i++) {
            char c = folded(text.charAt(i));
            if (c == ' ' && i > start && (isChinese(text.charAt(i - 1)) || isChineseAt(text, i + 1))) {
                continue;
            }
            node = i == start ? first[c] : next(node, c);
            if (node == ROOT) {
                break;
            }
            Term term = everyday && terms[node] == null ? this.everyday[node] : terms[node];
            if (term != null && endsWord(text, i + 1)) {
                found = new Mention(term, start, i + 1);
            }
        }
        return found;
    }

    private static String squeezed(String name) {
        var folded = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = folded(name.charAt(i));
            boolean beside = c == ' ' && i > 0 && (isChinese(name.charAt(i - 1)) || isChineseAt(name, i + 1));
            if (!beside) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /// As in [Name#key], hyphens are spaces.
    private static char folded(char c) {
        char folded = Name.folded(c);
        return folded == '-' ? ' ' : folded;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !(isWord(text.charAt(at)) && (isWord(text.charAt(at - 1)) || isInside(text, at - 1)));
    }

    private static boolean endsWord(String text, int end) {
        return end == text.length() || !(isWord(text.charAt(end)) && isWord(text.charAt(end - 1)));
    }

    /// Whether the point at `at` joins two parts of an identifier, as in `enable.idempotence`.
    private static boolean isInside(String text, int at) {
        return text.charAt(at) == '.' && at > 0 && isWord(text.charAt(at - 1));
    }

    private static boolean isWord(char c) {
        return c < LATIN_END && IN_WORD[c];
    }

    private static boolean isChineseAt(String text, int at) {
        return at < text.length() && isChinese(text.charAt(at));
    }

    private static boolean isChinese(char c) {
        return c >= 0x2E80 && Character.isIdeographic(c);
    }
}
