package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatTalkTest {

    @ParameterizedTest
    @ValueSource(strings = {"很好，你写得很清楚 👍 我帮你看看。", "好的，下面我来解释页表。", "好问题！我们一步一步看。", "你问得非常好，这里容易混淆。",
        "这是一个非常经典的面试问题！", "Great question! Let's see.", "Sure! Here is a short overview.", "You're right, I was wrong.",
        "That's a great question — and a hard one.", "👉 如果你愿意，我可以画一张图", "要不要我再举一个例子？", "需要我帮你写一份对比表吗？",
        "如果你想深入了解，我还可以讲讲多级页表。", "我还可以帮你整理成一页笔记", "Would you like me to draw it?",
        "If you want, I can draw it.", "Want me to go on?", "Let me know if you need more.", "Hope this helps!",
        "Copy code",
        "复制代码", "Thought for 12 seconds", "已深度思考（用时 8 秒）", "搜索到 10 个网页", "本回答由 AI 生成，内容仅供参考，请仔细甄别。",
        "ChatGPT can make mistakes. Check important info.", "重新生成"})
    void of_talkOfAChat_isJunk(String line) {
        assertThat(entries("# 页表\n\n页表把页映射到帧。\n\n" + line + "\n")).contains("5 junk " + line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"当然，你也可以用大页。", "如果你的页表太大，就分级", "复制", "Copy on write", "很好理解：一页一项", "我可以接受的延迟",
        "If you want speed, use huge pages.", "Thoughtful allocation", "Sure-fire locking", "需要我们自己刷新缓存", "好的哈希函数，分布均匀",
        "Regenerate keys", "You write to a page", "如果你想避免缺页，提前锁定内存", "If you need ordering, just use a sorted set",
        "如果需要保证顺序，我会用单线程"})
    void of_lineThatOnlyBeginsLikeTalk_isNotJunk(String line) {
        assertThat(entries("# 页表\n\n页表把页映射到帧。\n\n" + line + "\n\n正文在此。\n"))
                .noneMatch(entry -> entry.startsWith("5 junk"));
    }

    @Test
    void of_listBelowAnOffer_isJunk() {
        String text = "# 页表\n\n页表把页映射到帧。\n\n如果你愿意，我可以：\n\n- 画一张图\n- 出几道题？\n\n# 帧\n\n- 一块内存\n";

        assertThat(entries(text)).contains("5 junk 如果你愿意，我可以：", "7 junk - 画一张图", "8 junk - 出几道题？", "10 topic 帧")
                .noneMatch(entry -> entry.startsWith("12 junk"));
    }

    @Test
    void of_ownListBelowAnOffer_isKept() {
        String text = "# 页表\n\n页表把页映射到帧。\n\n要不要我画一张图？\n\n- 为什么要分级？\n";

        assertThat(entries(text)).contains("5 junk 要不要我画一张图？", "7 question 为什么要分级？");
    }

    @Test
    void of_pictureBeforeALineOfItsOwn_headsAPart() {
        String text = "# 页表\n\n页表把页映射到帧。\n\n⸻\n\n🧠 记忆口诀\n- 先页后帧\n\n⸻\n\n🔧 常见用法\n\n1️⃣ 大页\n\n少占表项。\n\n⸻\n";

        assertThat(entries(text)).contains("7 topic 记忆口诀", "12 topic 常见用法", "14 topic 大页");
    }

    @ParameterizedTest
    @ValueSource(strings = {"👉 页表很大", "✅ 这样做是对的。", "🔧 注意", "🔧 第一，页很小；", "✔ 分级更省"})
    void of_remarkWithAPicture_headsNothing(String line) {
        String text = "# 页\n\n一段内存。\n\n" + line + "\n\n## 帧\n\n一段内存。\n";

        assertThat(Outline.of(text, 1, false).entries()).filteredOn(entry -> entry.line() == 5)
                .noneMatch(entry -> entry.place().form() == Entry.Place.Form.HEADING);
    }

    private static List<String> entries(String text) {
        return Outline.of(text, 1, false).entries().stream()
                .map(entry -> "%d %s %s".formatted(entry.line(), entry.kind().label(), entry.title())).toList();
    }
}
