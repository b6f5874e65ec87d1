package dev.touchstone.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /// One letter of the trie, with the term that ends there.
    private static final class Node {

        private final Map<Character, Node> next = new HashMap<>(2);
        private @Nullable Term term;
        private @Nullable Term everyday;
    }

    private final Node root = new Node();

    /// The nodes below the root, by character: most places of a text begin no name, and are passed over by this alone.
    private final @Nullable Node[] first = new Node[Character.MAX_VALUE + 1];

    /// @param everyday names that are no mention in running text
    MentionFinder(Collection<Term> terms, Set<String> everyday) {
        for (Term term : terms) {
            for (String name : term.names()) {
                String folded = squeezed(name);
                if (folded.length() >= MIN_LENGTH) {
                    add(folded, term, everyday.contains(folded) || everyday.contains(name));
                }
            }
        }
        root.next.forEach((c, node) -> first[c] = node);
    }

    List<Mention> find(String text) {
        var mentions = new ArrayList<Mention>();
        int at = 0;
        while (at < text.length()) {
            Mention mention = startsWord(text, at) ? longest(text, at, false) : null;
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

    private void add(String folded, Term term, boolean everyday) {
        Node node = root;
        for (int i = 0; i < folded.length(); i++) {
            node = node.next.computeIfAbsent(folded.charAt(i), _ -> new Node());
        }
        if (everyday) {
            node.everyday = node.everyday == null ? term : node.everyday;
        } else {
            node.term = node.term == null ? term : node.term;
        }
    }

    private @Nullable Mention longest(String text, int start, boolean everyday) {
        Node node = root;
        Mention found = null;
        for (int i = start; i < text.length(); i++) {
            char c = Name.folded(text.charAt(i));
            if (c == ' ' && i > start && (isChinese(text.charAt(i - 1)) || isChineseAt(text, i + 1))) {
                continue;
            }
            node = i == start ? first[c] : node.next.get(c);
            if (node == null) {
                break;
            }
            Term term = everyday && node.term == null ? node.everyday : node.term;
            if (term != null && endsWord(text, i + 1)) {
                found = new Mention(term, start, i + 1);
            }
        }
        return found;
    }

    private static String squeezed(String name) {
        var folded = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = Name.folded(name.charAt(i));
            boolean beside = c == ' ' && i > 0 && (isChinese(name.charAt(i - 1)) || isChineseAt(name, i + 1));
            if (!beside) {
                folded.append(c);
            }
        }
        return folded.toString();
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
        return (c < 0x250 && Character.isLetterOrDigit(c)) || c == '_';
    }

    private static boolean isChineseAt(String text, int at) {
        return at < text.length() && isChinese(text.charAt(at));
    }

    private static boolean isChinese(char c) {
        return c >= 0x2E80 && Character.isIdeographic(c);
    }
}
