package dev.touchstone.terms;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Decides which names mean the same topic.
///
/// Compared are NFKC forms in lower case (so full-width letters and Kangxi radicals fall together with the plain ones),
/// without spaces next to Chinese characters, without hyphens, quotes and punctuation at the ends.
public final class Name {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}_-]+");
    private static final Pattern CHINESE_SPACE = Pattern
            .compile(" (?=[\\p{IsHan}\\p{Punct}])|(?<=[\\p{IsHan}\\p{Punct}]) ");
    private static final Pattern ENDS = Pattern
            .compile("^[\\p{Ps}\\p{Pi}\\p{Po}&&[^#+&/*]]+|[\\p{Pe}\\p{Pf}\\p{Po}&&[^#+)/*]]+$");

    /// Headings that every note has and that name no subject.
    private static final Set<String> GENERIC = Set.of("总结", "小结", "前言", "参考", "参考资料", "目录", "概述", "简介", "背景", "其他",
            "关键要点总结", "关键要点", "题目描述", "结论", "后记", "引言", "正文", "问题", "思考", "附录", "说明", "注意", "注意事项", "例子", "示例",
            "summary", "overview", "introduction", "references", "notes", "todo", "faq", "conclusion", "background",
            "example", "examples", "contents", "table of contents", "see also", "usage", "solution", "questions");

    private Name() {}

    /// The form in which names are compared; empty where `name` holds nothing to compare.
    public static String key(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String spaced = SPACES.matcher(folded).replaceAll(" ").strip();
        return ENDS.matcher(CHINESE_SPACE.matcher(spaced).replaceAll("")).replaceAll("").strip();
    }

    /// Whether `key` can name a topic beyond the file that it stands in: more than one character, and no stock heading.
    public static boolean isTelling(String key) {
        return key.codePointCount(0, key.length()) > 1 && !GENERIC.contains(key);
    }

    /// `c` in the form in which texts are searched: half width, lower case. One character for one, so places stay.
    static char folded(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return Character.toLowerCase((char) (c - 0xFEE0));
        }
        return c == '\u3000' || c == '\u00A0' ? ' ' : Character.toLowerCase(c);
    }
}
