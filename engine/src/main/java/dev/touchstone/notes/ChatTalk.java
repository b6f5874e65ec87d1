package dev.touchstone.notes;

import java.util.BitSet;
import java.util.regex.Pattern;

/// What a chat says to whoever asks, and the words on its buttons: no part of an answer.
final class ChatTalk {

    /// Longer lines say something of the matter, in UTF-16 units.
    private static final int MAX_LINE = 240;

    private static final Pattern PRAISE = Pattern
            .compile("(?:很好|非常好|太好了|太棒了)[，,！!].{0,20}(?:问题|写得|👍|你|我帮|我来|我们).{0,200}"
                    + "|(?:好的|没问题|明白了?|当然可以|当然)[，,！!。].{0,12}(?:我来|我帮|我会|我给|我将|下面|以下|让我|帮你|为你|我们来).{0,200}"
                    + "|(?:好问题|问得(?:很|非常|真)?好)[，,！!。—👍].{0,200}|(?:你|您)(?:(?:这个|的)问题)?问得(?:很|非常|特别)?(?:好|关键|到位).{0,200}"
                    + "|这个问题(?:问得)?(?:很|非常|特别)(?:好|关键|到位|棒).{0,30}[！!👍].{0,200}"
                    + "|这是(?:一)?个(?:很|非常|特别)(?:好|棒|经典|关键|重要|有深度)的(?:面试|技术)?问题[！!。]?"
                    + "|(?i:(?:that's an? )?(?:great|good|excellent) question ?[!.,—–-].{0,200}"
                    + "|(?:sure|certainly|of course|absolutely)(?: thing)?[!,.] ?(?:here|let|i|i'll|below)\\b.{0,200}"
                    + "|you['’]re (?:absolutely |completely )?right[!,. ].{0,200})");

    private static final Pattern OFFER = Pattern.compile("(?:如果|若|要是)(?:你|您)(?:愿意|需要|想要?|感兴趣|有兴趣|希望)[^。；]{0,60}?"
            + "(?:我(?:也|还|就|都)?(?:可以|能|会|来|帮|再)|(?:请|随时)?告诉我).{0,160}"
            + "|(?:要不要|需不需要|是否需要|需要|想不想要?|(?:你|您)?(?:想|希望)(?:要|让)?)我.{1,100}[吗么？?]+"
            + "|我(?:也|还)?可以(?:继续|再|接着|进一步)?(?:帮|为|给)(?:你|您).{0,140}"
            + "|(?i:(?:would you like|do you want|want) (?:me to|to see) .{1,180}|(?:shall|should) i .{1,140}\\?"
            + "|if you(?:['’]d| would)?(?: like| want| need| wish)[^.]{0,60}, (?:i can|just (?:ask|say|tell)|let me|feel free|tell me).{0,160}"
            + "|i can also .{1,120}(?:for you|if you).{0,40})");

    private static final Pattern CLOSING = Pattern.compile("(?i)let me know (?:if|which|whether|when|what|how) .{1,160}"
            + "|(?:i )?hope (?:this|that|it) helps.{0,40}|feel free to (?:ask|reach out).{0,100}");

    private static final Pattern CONTROL = Pattern
            .compile("复制(?:代码|编辑)|重新生成|继续生成|开启新对话|已?(?:深度)?思考了? ?[（(]?(?:用时)? ?\\d+ ?秒[)）]?"
                    + "|(?:已)?(?:搜索|阅读|浏览|参考|找到)(?:了|到)? ?\\d+ ?(?:个|篇|份)(?:网页|资料|来源|网站|相关网页).{0,10}"
                    + "|(?:本回答|以上内容|本内容|内容|回答)由 ?AI ?(?:自动)?生成.{0,40}|给 ?\\S{1,12} ?发送消息"
                    + "|(?i:copy code|thought for (?:\\d|a ).{0,30}|regenerate(?: response)?|continue generating|message chatgpt"
                    + "|searched (?:the web|\\d+ sites?).{0,20}|(?:chatgpt|claude|gemini|copilot|deepseek) (?:can|may) make mistakes.{0,80}"
                    + "|is this conversation helpful so far\\?|ai-generated, for reference only.{0,20})");

    private static final Pattern ITEM = Pattern.compile("(?:[-*+•]|\\d{1,2}[.、)）])\\s*\\S.*");

    private ChatTalk() {}

    /// The lines that talk to whoever asks: openings, offers with what they list, buttons.
    static BitSet of(Lines lines) {
        var talk = new BitSet(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.isText(i) && lines.at(i).length() <= MAX_LINE ? lines.at(i) : "";
            String text = withoutMarks(line);
            if (isOffer(text)) {
                i = offered(lines, talk, i);
            } else {
                talk.set(i, isControl(text) || isClosing(text) || (isPraise(text) && !Furniture.isOpener(line)));
            }
        }
        return talk;
    }

    /// Adds the offer in line `i` with its list.
    ///
    /// @return its last line
    private static int offered(Lines lines, BitSet talk, int i) {
        talk.set(i);
        String line = lines.at(i).stripTrailing();
        int last = i;
        int next = line.endsWith("：") || line.endsWith(":") ? lines.next(i) : i + 1;
        while (lines.isText(next) && ITEM.matcher(lines.at(next).strip()).matches()) {
            talk.set(next);
            last = next;
            next = lines.next(next);
        }
        return last;
    }

    /// `line` without what stands before its first letter.
    private static String withoutMarks(String line) {
        int start = 0;
        while (start < line.length() && !Character.isLetterOrDigit(line.codePointAt(start))) {
            start += Character.charCount(line.codePointAt(start));
        }
        String text = line.substring(start).strip();
        return text.replaceAll("[*_]+$", "");
    }

    private static boolean isPraise(String text) {
        return startsWith(text, "很非太好没明当问你您这tTgGeEsScCoOaAyY") && PRAISE.matcher(text).matches();
    }

    private static boolean isOffer(String text) {
        return startsWith(text, "如若要需是想你您希我wWdDsSiI") && OFFER.matcher(text).matches();
    }

    private static boolean isClosing(String text) {
        return startsWith(text, "lLiIhHfF") && CLOSING.matcher(text).matches();
    }

    private static boolean isControl(String text) {
        return startsWith(text, "复重继开已深思搜阅浏参找本以内回给cCtTrRmMsSgGiIaAdD") && CONTROL.matcher(text).matches();
    }

    private static boolean startsWith(String text, String letters) {
        return !text.isEmpty() && letters.indexOf(text.charAt(0)) >= 0;
    }
}
