package dev.touchstone.grading;

import dev.touchstone.source.Bilingual;
import java.util.regex.Pattern;

/// javac's messages as people write them: without the packages that everybody knows, and in Chinese with full-width
/// punctuation and a space between Chinese and other words.
final class JavacWords {

    private static final Pattern KNOWN_PACKAGES = Pattern.compile("\\bjava\\.(?:lang|util)\\.(?=[A-Z])");
    private static final String HAN = "[\\p{IsHan}]";
    private static final String WORD = "[\\w<>'\"@\\[\\]()]";
    private static final Pattern GAP = Pattern.compile(
            "(?<=" + HAN + ")(?=" + WORD + ")|(?<=" + WORD + ")(?=" + HAN + ")");
    private static final Pattern HALF_WIDTH = Pattern.compile("(?<=[\\p{IsHan}\\w)\\]>']) ?([,:;])(?: +|$)(?=.*)",
            Pattern.MULTILINE);

    private JavacWords() {}

    static Bilingual<String> of(String english, String chinese) {
        String spaced = GAP.matcher(known(chinese)).replaceAll(" ");
        return new Bilingual<>(known(english), HALF_WIDTH.matcher(spaced)
                .replaceAll(mark -> switch (mark.group(1)) {
                    case "," -> "，";
                    case ":" -> "：";
                    default -> "；";
                }));
    }

    private static String known(String message) {
        return KNOWN_PACKAGES.matcher(message).replaceAll("");
    }
}
