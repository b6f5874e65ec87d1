package dev.touchstone.search;

import dev.touchstone.search.Terms.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the words of a question in a text, as the index does.
final class Spans {

    /// More of one text are not looked for.
    private static final int MAX = 400;

    private final List<Clause> clauses;

    /// The terms of the text that some clause asks for, by position.
    private final Map<String, Map<Integer, Term>> seen = new HashMap<>();
    private final List<Span> spans = new ArrayList<>();

    private Spans(List<Clause> clauses) {
        this.clauses = clauses;
        clauses.forEach(clause -> clause.terms().forEach(term -> seen.put(term.text(), new HashMap<>())));
    }

    /// A part of a text that was asked for.
    ///
    /// @param clause number of the clause that asks for it
    /// @param whole whether it is what was asked for, and not a longer word that begins so
    record Span(int start, int end, int clause, boolean whole) {}

    /// The places of the clauses in `text`, none within another, in their order; where no clause is there as a whole, the
    /// places of its pieces.
    static List<Span> in(CharSequence text, List<Clause> clauses) {
        var spans = new Spans(clauses);
        spans.read(text);
        spans.addPhrases();
        if (spans.spans.isEmpty()) {
            spans.addPieces();
        }
        return spans.apart();
    }

    private void read(CharSequence text) {
        Terms terms = Terms.indexed(text);
        for (Term term = terms.next(); !term.isEnd() && spans.size() < MAX; term = terms.next()) {
            Map<Integer, Term> places = seen.get(term.text());
            if (places != null) {
                places.putIfAbsent(term.position(), term);
            }
            for (int i = 0; i < clauses.size(); i++) {
                addBeginning(term, clauses.get(i), i);
            }
        }
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

    private void addPhrases() {
        for (int i = 0; i < clauses.size(); i++) {
            List<Term> terms = clauses.get(i).terms();
            Term first = terms.getFirst();
            for (Term start : places(first).values()) {
                Term end = start;
                for (Term next : terms) {
                    Term place = places(next).get(start.position() + next.position() - first.position());
                    if (place == null) {
                        end = Terms.END;
                        break;
                    }
                    end = place;
                }
                if (!end.isEnd() && spans.size() < MAX) {
                    spans.add(new Span(start.start(), Math.max(start.end(), end.end()), i, true));
                }
            }
        }
    }

    private void addPieces() {
        for (int i = 0; i < clauses.size(); i++) {
            for (Term term : clauses.get(i).terms()) {
                for (Term place : places(term).values()) {
                    spans.add(new Span(place.start(), place.end(), i, false));
                }
            }
        }
    }

    private Map<Integer, Term> places(Term term) {
        return seen.getOrDefault(term.text(), Map.of());
    }

    private List<Span> apart() {
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
