package dev.touchstone.notes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a callout is for, with the names that Obsidian, GitHub and VuePress have for it, and the Chinese words for these.
enum Callout {
    NOTE("note info abstract summary tldr details todo seealso 说明 信息 摘要 笔记"), TIP(
            "tip hint success check done 提示 技巧 成功"), IMPORTANT("important 重要 重点"), QUESTION(
                    "question help faq 问题 疑问"), WARNING("warning caution attention 注意 警告"), DANGER(
                            "danger error failure fail bug missing 危险 错误"), EXAMPLE("example 示例 例子"), QUOTE(
                                    "quote cite 引用");

    /// What VuePress and VitePress have in the form of a callout, and is none.
    private static final Set<String> GROUPS = Set.of("code-group", "code-tabs", "tabs", "steps", "center", "left",
            "right", "raw");
    private static final Pattern TAB = Pattern.compile("@tab(?::active)?\\s+([^#]{1,100})(?:#.*)?");

    private final String names;

    Callout(String names) {
        this.names = names;
    }

    /// Whether what is so called only holds its lines together.
    static boolean isGroup(String name) {
        return GROUPS.contains(name.toLowerCase(Locale.ROOT));
    }

    /// `line` of a group, or the title of a tab as a paragraph of bold words.
    static Stream<String> untabbed(String line) {
        Matcher tab = TAB.matcher(line.startsWith("@tab") ? line : "");
        return tab.matches() ? Stream.of("", "**" + tab.group(1).strip() + "**", "") : Stream.of(line);
    }

    /// A name that nobody knows is that of a note.
    static Callout of(String name) {
        return Stream.of(values()).filter(callout -> callout.isNamed(name)).findFirst().orElse(NOTE);
    }

    boolean isNamed(String name) {
        return Arrays.asList(names.split(" ")).contains(name.toLowerCase(Locale.ROOT));
    }

    /// What a callout called `name` is headed with, where its author wrote no title; empty where the site has a word for it.
    String titleOf(String name) {
        return name.equalsIgnoreCase(tag())
                ? ""
                : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /// As in the style sheet.
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
