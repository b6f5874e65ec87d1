package dev.touchstone.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What things have a figure of, in the words of both languages.
///
/// @param byDefault whether only the default is a fact; what somebody chose is not
record Attribute(String name, boolean byDefault, Pattern words) {

    private static final String COMPLEXITY = "complexity";

    /// The longer words of two come first.
    private static final List<Attribute> ALL = List.of(
            fact("time " + COMPLEXITY, "时间复杂度|time complexity"),
            fact("space " + COMPLEXITY, "空间复杂度|space complexity"),
            fact("load factor", "(?:负载|装载|加载|填充)因子|load factor"),
            fact("growth factor", "扩容(?:倍数|因子)|growth factor"),
            fact("treeify threshold", "树化的?阈值|treeify threshold"),
            fact("slots", "(?:哈希|hash ?)?槽位?|hash slots"),
            standard("capacity", "(?:初始化?的?)?容量|(?:initial )?capacity"),
            standard("port", "端口号?|port number|port"),
            standard("timeout", "超时时间|timeout"),
            standard("page size", "页面?大小|page size"),
            standard("block size", "块大小|block size"),
            standard("replicas", "副本数量?|replication factor|replicas"),
            standard("heartbeat", "心跳间隔|heartbeat interval"),
            standard("concurrency level", "并发级别|concurrency level"));

    /// @param rest of the sentence
    record Found(Optional<Attribute> only, String rest) {

        boolean isComplexity() {
            return only.filter(one -> one.name().endsWith(COMPLEXITY)).isPresent();
        }

        /// What the sentence speaks of, if that is a fact.
        ///
        /// @param isDefault whether it speaks of a default
        /// @param ofCode whether of something in code, which amounts to something by itself
        Optional<String> attribute(boolean isDefault, boolean ofCode) {
            if (only.isEmpty()) {
                return isDefault && ofCode ? Optional.of("default") : Optional.empty();
            }
            return only.filter(one -> isDefault || !one.byDefault()).map(Attribute::name);
        }
    }

    /// The attribute that `text` names.
    static Found in(String text) {
        for (Attribute one : ALL) {
            Matcher words = one.words().matcher(text);
            if (words.find()) {
                return new Found(Optional.of(one), words.replaceFirst("\n"));
            }
        }
        return new Found(Optional.empty(), text);
    }

    private static Attribute fact(String name, String words) {
        return new Attribute(name, false, whole(words));
    }

    private static Attribute standard(String name, String words) {
        return new Attribute(name, true, whole(words));
    }

    private static Pattern whole(String words) {
        return Pattern.compile("(?<![\\w.-])(?:" + words + ")(?![\\w-]|\\.\\w)");
    }
}
