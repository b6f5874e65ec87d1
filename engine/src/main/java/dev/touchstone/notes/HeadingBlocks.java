package dev.touchstone.notes;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Headings as flexmark reads them, at a cost that does not grow with the paragraph above.
///
/// flexmark's own parser has each line that begins with no letter copy the whole paragraph it may belong to, and asks only
/// whether there is one. Here it is given the last line instead.
final class HeadingBlocks extends HeadingParser.Factory {

    @Override
    public BlockParserFactory apply(DataHolder options) {
        BlockParserFactory headings = super.apply(options);
        return new AbstractBlockParserFactory(options) {
            @Override
            public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser above) {
                return headings.tryStart(state, new LastLine(above));
            }
        };
    }

    /// What stands above a line, its content cut to one line.
    private record LastLine(MatchedBlockParser above) implements MatchedBlockParser {

        @Override
        public BlockParser getBlockParser() {
            return above.getBlockParser();
        }

        @Override
        public @Nullable BasedSequence getParagraphContent() {
            List<BasedSequence> lines = getParagraphLines();
            return lines == null ? null : lines.getLast();
        }

        @Override
        public @Nullable List<BasedSequence> getParagraphLines() {
            return above.getParagraphLines();
        }

        @Override
        public @Nullable List<Integer> getParagraphEolLengths() {
            return above.getParagraphEolLengths();
        }

        @Override
        public @Nullable MutableDataHolder getParagraphDataHolder() {
            return above.getParagraphDataHolder();
        }
    }
}
