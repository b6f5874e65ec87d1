package dev.touchstone.search;

import dev.touchstone.search.Terms.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a question that is found as a whole: terms side by side.
///
/// @param terms at least one, by position
/// @param start what a word may go on from, where the question may be unfinished; empty where it may not
record Clause(List<Term> terms, String start) {

    /// More clauses are not looked at; a person who pastes a sentence means its start.
    private static final int MAX = 24;

    /// Shorter beginnings are those of too many words.
    private static final int START_CHARS_MIN = 2;

    /// Words that make a question of what is looked for, and are not looked for themselves. In capitals they are names.
    private static final Set<String> ASKING = Set.of("what", "which", "is", "are", "was", "does", "do", "did", "how",
            "why",
            "when", "the", "a", "an", "to", "of", "in", "on", "for", "and", "or", "vs", "versus", "between", "和", "与",
            "跟");
    private static final Pattern ASKING_BEFORE = Pattern.compile("^(?:请问|什么是|什么叫|为什么|为何|如何|怎么|怎样|谈谈|说说)+");
    private static final Pattern ASKING_BEHIND = Pattern
            .compile("(?:是什么|是啥|有哪些|有什么用|有什么区别|怎么办|的区别|吗|呢)+[？?]*$");

    private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"?|[^\\s\"]+");

    Clause {
        terms = List.copyOf(terms);
    }

    /// Whether this is a single ideograph, which is only the start of what is indexed.
    boolean isIdeograph() {
        return terms.size() == 1 && terms.getFirst().ideographs()
                && terms.getFirst().text().codePointCount(0, terms.getFirst().text().length()) == 1;
    }

    /// What `words` ask for. Chinese and Latin words side by side are clauses of their own, unless they stand in quotes.
    static List<Clause> of(String words) {
        List<Clause> clauses = of(words, false);
        return clauses.isEmpty() ? of(words, true) : clauses;
    }

    /// @param all whether words that only ask are looked for too
    private static List<Clause> of(String words, boolean all) {
        var clauses = new ArrayList<Clause>();
        Matcher word = WORD.matcher(words);
        while (word.find() && clauses.size() < MAX) {
            if (word.group(1) != null) {
                add(Terms.asked(word.group(1)), "", clauses);
            } else if (all || !ASKING.contains(word.group().replaceAll("[？?]+$", "").toLowerCase(Locale.ROOT))
                    || isCapital(word.group())) {
                split(all ? word.group() : subject(word.group()), clauses);
            }
        }
        return List.copyOf(clauses);
    }

    private static boolean isCapital(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /// What a Chinese question is about; empty of a word that only asks.
    private static String subject(String word) {
        String before = ASKING_BEHIND.matcher(word).replaceFirst("");
        return ASKING_BEFORE.matcher(before).replaceFirst("");
    }

    private static void split(String word, List<Clause> clauses) {
        List<Term> terms = Terms.asked(word);
        int from = 0;
        for (int i = 1; i <= terms.size(); i++) {
            if (i == terms.size() || terms.get(i).ideographs() != terms.get(from).ideographs()) {
                add(terms.subList(from, i), word, clauses);
                from = i;
            }
        }
    }

    private static void add(List<Term> terms, String word, List<Clause> clauses) {
        if (terms.isEmpty()) {
            return;
        }
        clauses.add(new Clause(terms, terms.getFirst().ideographs() || word.isEmpty() ? "" : start(word, terms)));
    }

    /// The letters of a name without its joints, where nothing but letters and digits stands in it.
    private static String start(String word, List<Term> terms) {
        var start = new StringBuilder();
        for (int i = terms.getFirst().start(); i < terms.getLast().end(); i++) {
            if (Letters.kind(word.charAt(i)) != Letters.WORD) {
                return "";
            }
            start.append((char) Letters.fold(word.charAt(i)));
        }
        return start.length() >= START_CHARS_MIN ? start.toString() : "";
    }
}
