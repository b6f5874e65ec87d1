package dev.touchstone.notes;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// CommonMark's inlines, with labels, titles and `<…>` destinations of links that are read in linear time.
///
/// flexmark's own patterns read `\.` as one escaped character and as two characters, so a label with 40 of them that is never
/// closed is tried in 2⁴⁰ ways. Here a backslash always takes the punctuation behind it along, as CommonMark 2.4 says.
final class LinearInlines extends CommonmarkInlineParser {

    private static final Pattern LABEL = Pattern.compile("^\\[" + without("\\[\\]") + "]");
    private static final Pattern TITLE = Pattern.compile("^(?:\"" + without("\"\\x00") + "\"|'" + without("'\\x00")
            + "'|\\(" + without(")\\x00") + "\\))");
    private static final Pattern ANGLES = Pattern.compile("^<" + without("<> \\t\\n\\x00") + "(?: (?![\"'])"
            + without("<> \\t\\n\\x00") + ")*+>");

    LinearInlines(DataHolder options, BitSet special, BitSet delimiters, Map<Character, DelimiterProcessor> processors,
            LinkRefProcessorData references, List<InlineParserExtensionFactory> extensions) {
        super(options, special, delimiters, processors, references, extensions);
    }

    /// Any text without the characters `ends`, unless they are escaped.
    private static String without(String ends) {
        String plain = "[^\\\\" + ends + "]*+";
        return plain + "(?:\\\\[!-/:-@\\[-`{-~]?+" + plain + ")*+";
    }

    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        return super.match(linear(pattern));
    }

    private Pattern linear(Pattern pattern) {
        if (pattern == myParsing.LINK_LABEL) {
            return LABEL;
        }
        if (pattern == myParsing.LINK_TITLE) {
            return TITLE;
        }
        return pattern == myParsing.LINK_DESTINATION_ANGLES ? ANGLES : pattern;
    }
}
