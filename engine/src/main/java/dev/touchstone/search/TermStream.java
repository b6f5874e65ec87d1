package dev.touchstone.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// [Terms] as Lucene reads them.
final class TermStream extends TokenStream {

    /// Keeps the texts of one field apart, so that no phrase leads from one into the next.
    private static final int GAP = 10;

    private final CharTermAttribute characters = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Terms terms;
    private int position = -1 - GAP;

    TermStream(CharSequence text) {
        terms = Terms.indexed(text);
    }

    @Override
    public boolean incrementToken() {
        Terms.Term term = terms.next();
        if (term.isEnd()) {
            return false;
        }
        clearAttributes();
        characters.append(term.text());
        increment.setPositionIncrement(term.position() - position);
        position = term.position();
        return true;
    }
}
