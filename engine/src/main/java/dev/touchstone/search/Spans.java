package dev.touchstone.search;

import dev.touchstone.search.Terms.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds the words of a question in a text, as the index does. Takes time linear in the text, and memory for what is found
/// alone.
final class Spans {

    /// More of one text are not looked for.
    static final int MAX = 400;

    private final List<Clause> clauses;
    private final Map<String, Places> asked = new HashMap<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<Span> pieces = new ArrayList<>();

    /// How many positions the longest clause spans.
    private final int reach;

    private Spans(List<Clause> clauses) {
        this.clauses = clauses;
        this.reach = clauses.stream()
                .mapToInt(clause -> clause.terms().getLast().position() - clause.terms().getFirst().position())
                .max().orElse(0);
        for (int i = 0; i < clauses.size(); i++) {
            for (Term term : clauses.get(i).terms()) {
                asked.computeIfAbsent(term.text(), _ -> new Places(new TreeSet<>(), new TreeMap<>())).clauses().add(i);
            }
        }
    }

    /// Where a term that was asked for stands.
    ///
    /// @param clauses that ask for it, by number
    /// @param near the last places, by position, as far back as a clause reaches
    private record Places(Set<Integer> clauses, NavigableMap<Integer, Term> near) {}

    /// A part of a text that was asked for.
    ///
    /// @param clause number of the clause that asks for it
    /// @param whole whether it is what was asked for, and not a longer word that begins so
    record Span(int start, int end, int clause, boolean whole) {}

    /// The places of the clauses in `text`, none within another, in their order; where no clause is there as a whole, the
    /// places of its pieces. At most [#MAX], the first.
    static List<Span> in(CharSequence text, List<Clause> clauses) {
        var spans = new Spans(clauses);
        spans.read(text);
        return apart(spans.spans.isEmpty() ? spans.pieces : spans.spans);
    }

    private void read(CharSequence text) {
        Terms terms = Terms.indexed(text);
        for (Term term = terms.next(); !term.isEnd() && spans.size() < MAX; term = terms.next()) {
            Places places = asked.get(term.text());
            if (places != null) {
                add(term, places);
            }
            for (int i = 0; i < clauses.size(); i++) {
                addBeginning(term, clauses.get(i), i);
            }
        }
    }

    private void add(Term term, Places places) {
        places.near().putIfAbsent(term.position(), term);
        places.near().headMap(term.position() - reach).clear();
        for (int clause : places.clauses()) {
            if (clauses.get(clause).terms().getLast().text().equals(term.text())) {
                addPhrase(term, clause);
            }
            if (pieces.size() < MAX) {
                pieces.add(new Span(term.start(), term.end(), clause, false));
            }
        }
    }

    /// Adds the clause where `last` is its last term and the others stand before it.
    private void addPhrase(Term last, int clause) {
        List<Term> terms = clauses.get(clause).terms();
        int shift = last.position() - terms.getLast().position();
        int start = last.start();
        int end = last.end();
        for (Term each : terms) {
            Places places = asked.get(each.text());
            Term place = places == null ? null : places.near().get(each.position() + shift);
            if (place == null) {
                return;
            }
            start = Math.min(start, place.start());
            end = Math.max(end, place.end());
        }
        spans.add(new Span(start, end, clause, true));
    }

    private void addBeginning(Term term, Clause clause, int number) {
        if (clause.isIdeograph() && term.ideographs()) {
            String asked = clause.terms().getFirst().text();
            if (term.text().startsWith(asked)) {
                spans.add(new Span(term.start(), term.start() + asked.length(), number, true));
            }
        } else if (!clause.start().isEmpty() && term.text().startsWith(clause.start())) {
            spans.add(new Span(term.start(), term.end(), number, term.text().equals(clause.start())));
        }
    }

    private static List<Span> apart(List<Span> spans) {
        spans.sort(Comparator.comparingInt(Span::start).thenComparing(Comparator.comparingInt(Span::end).reversed())
                .thenComparing(Span::whole, Comparator.reverseOrder()));
        var apart = new ArrayList<Span>();
        int end = 0;
        for (Span span : spans) {
            if (span.start() >= end) {
                apart.add(span);
                end = span.end();
            }
        }
        return apart;
    }
}
