package dev.touchstone.search;

import dev.touchstone.search.Terms.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// A question as Lucene asks it.
///
/// All clauses must be in the text; the order of the hits says which notes define what is asked for: a note or a part of
/// one that is called so, then one that has the words in its name, then one where they stand side by side.
final class Wanted {

    /// All that a note says, its names included.
    static final String TEXT = "text";

    /// Title and aliases.
    static final String NAME = "name";

    /// Titles of parts.
    static final String SUBJECT = "subject";

    /// Title and aliases, each as one term.
    static final String EXACT_NAME = "exactName";

    /// Titles of parts, each as one term.
    static final String EXACT_SUBJECT = "exactSubject";

    static final String LANGUAGE = "language";
    static final String KIND = "kind";

    /// In the order of these weights: what defines the words, what is called like them, what mentions them. BM25 gives a
    /// clause up to about ten.
    private static final float CALLED_SO = 60;
    private static final float PART_CALLED_SO = 25;
    private static final float IN_NAME = 3;
    private static final float IN_SUBJECT = 1.5f;
    private static final float SIDE_BY_SIDE = 2;
    private static final float OWN_LANGUAGE = 6;
    private static final float UNFINISHED = 0.3f;
    private static final float SIMILAR = 0.5f;

    /// Of the clauses of a question that no text answers as a whole.
    private static final int ENOUGH_PERCENT = 30;

    /// Of so many pieces a single one says little.
    private static final int SOME = 3;

    /// Longer names are cut, in UTF-16 units: Lucene refuses a text with a term of more than 32,766 bytes.
    private static final int EXACT_CHARS_MAX = 1_000;

    /// Words of this length may be misspelt by one letter.
    private static final int SIMILAR_CHARS_MIN = 4;

    private Wanted() {}

    /// What holds all clauses.
    static Query strict(List<Clause> clauses, Question question) {
        var query = new BooleanQuery.Builder();
        clauses.forEach(clause -> query.add(in(TEXT, clause), Occur.MUST));
        return ranked(query, clauses, question);
    }

    /// What holds some of the pieces of the clauses, or words like them.
    static Query loose(List<Clause> clauses, Question question) {
        List<Query> pieces = clauses.stream().flatMap(clause -> pieces(clause).stream()).toList();
        var query = new BooleanQuery.Builder();
        pieces.forEach(piece -> query.add(piece, Occur.SHOULD));
        query.setMinimumNumberShouldMatch(Math.max(pieces.size() < SOME ? 1 : 2, pieces.size() * ENOUGH_PERCENT / 100));
        var enough = new BooleanQuery.Builder().add(query.build(), Occur.MUST);
        return ranked(enough, clauses, question);
    }

    /// All words as one name: the same for a question and a title that differ in spelling only.
    static String exact(String name) {
        return joined(Terms.asked(name));
    }

    private static String joined(List<Term> terms) {
        String name = terms.stream().map(Term::text).collect(Collectors.joining(" "));
        return name.substring(0, Math.min(name.length(), EXACT_CHARS_MAX));
    }

    private static Query ranked(BooleanQuery.Builder query, List<Clause> clauses, Question question) {
        for (Clause clause : clauses) {
            query.add(new BoostQuery(in(NAME, clause), IN_NAME), Occur.SHOULD);
            query.add(new BoostQuery(in(SUBJECT, clause), IN_SUBJECT), Occur.SHOULD);
        }
        if (clauses.size() > 1) {
            query.add(new BoostQuery(sideBySide(clauses), SIDE_BY_SIDE), Occur.SHOULD);
        }
        String asked = joined(clauses.stream().flatMap(clause -> clause.terms().stream()).toList());
        for (String name : new LinkedHashSet<>(List.of(asked, exact(question.words())))) {
            query.add(constant(EXACT_NAME, name, CALLED_SO), Occur.SHOULD);
            query.add(constant(EXACT_SUBJECT, name, PART_CALLED_SO), Occur.SHOULD);
        }
        query.add(constant(LANGUAGE, question.spoken().tag(), OWN_LANGUAGE), Occur.SHOULD);
        for (SearchKind kind : SearchKind.values()) {
            query.add(constant(KIND, kind.name(), kind.weight()), Occur.SHOULD);
        }
        query.add(new BoostQuery(new ConstantScoreQuery(importedAbout(clauses)), SearchKind.TOPIC.weight()),
                Occur.SHOULD);
        return query.build();
    }

    /// A note of the person with all clauses in its names or the titles of its parts. It ranks with the topics, which
    /// would else come first for a mere mention.
    private static Query importedAbout(List<Clause> clauses) {
        var about = new BooleanQuery.Builder()
                .add(new TermQuery(term(KIND, SearchKind.IMPORTED.name())), Occur.MUST);
        for (Clause clause : clauses) {
            about.add(new BooleanQuery.Builder()
                    .add(in(NAME, clause), Occur.SHOULD)
                    .add(in(SUBJECT, clause), Occur.SHOULD)
                    .build(), Occur.MUST);
        }
        return about.build();
    }

    private static Query constant(String field, String term, float weight) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(term(field, term))), weight);
    }

    private static Query in(String field, Clause clause) {
        List<Term> terms = clause.terms();
        String first = terms.getFirst().text();
        if (clause.isIdeograph()) {
            return new PrefixQuery(term(field, first));
        }
        Query whole = terms.size() == 1 ? new TermQuery(term(field, first)) : phrase(field, terms);
        if (clause.start().isEmpty()) {
            return whole;
        }
        return new BooleanQuery.Builder()
                .add(whole, Occur.SHOULD)
                .add(new BoostQuery(new PrefixQuery(term(field, clause.start())), UNFINISHED), Occur.SHOULD)
                .build();
    }

    private static Query phrase(String field, List<Term> terms) {
        var phrase = new PhraseQuery.Builder();
        int first = terms.getFirst().position();
        terms.forEach(each -> phrase.add(term(field, each.text()), each.position() - first));
        return phrase.build();
    }

    /// The clauses in their order, a word or two between them.
    private static Query sideBySide(List<Clause> clauses) {
        var phrase = new PhraseQuery.Builder().setSlop(clauses.size());
        int position = 0;
        for (Clause clause : clauses) {
            int first = clause.terms().getFirst().position();
            for (Term each : clause.terms()) {
                phrase.add(term(TEXT, each.text()), position + each.position() - first);
            }
            position += clause.terms().getLast().position() - first + 1;
            position += clause.terms().getLast().ideographs() && !clause.isIdeograph() ? 1 : 0;
        }
        return phrase.build();
    }

    private static List<Query> pieces(Clause clause) {
        if (clause.isIdeograph()) {
            return List.of(in(TEXT, clause));
        }
        var pieces = new ArrayList<Query>();
        for (Term each : clause.terms()) {
            Query exact = new TermQuery(term(TEXT, each.text()));
            boolean similar = !each.ideographs() && each.text().length() >= SIMILAR_CHARS_MIN;
            pieces.add(similar
                    ? new BooleanQuery.Builder()
                            .add(exact, Occur.SHOULD)
                            .add(new BoostQuery(new FuzzyQuery(term(TEXT, each.text()), 1), SIMILAR), Occur.SHOULD)
                            .build()
                    : exact);
        }
        return pieces;
    }

    private static org.apache.lucene.index.Term term(String field, String text) {
        return new org.apache.lucene.index.Term(field, text);
    }
}
