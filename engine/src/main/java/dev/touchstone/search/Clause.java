package dev.touchstone.search;

import dev.touchstone.search.Terms.Term;
import java.util.ArrayList;
import java.util.List;
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
        var clauses = new ArrayList<Clause>();
        Matcher word = WORD.matcher(words);
        while (word.find() && clauses.size() < MAX) {
            if (word.group(1) != null) {
                add(Terms.asked(word.group(1)), "", clauses);
            } else {
                split(word.group(), clauses);
            }
        }
        return List.copyOf(clauses);
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
