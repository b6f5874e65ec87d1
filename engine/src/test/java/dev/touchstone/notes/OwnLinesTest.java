package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines that Markdown would run together.
class OwnLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Q: what?|A: that.", "问：什么？|答：这个。", "Q1：什么？|A1：这个。", "**Q: what?**|**A:** that.",
        "> 问：什么？|> 答：这个。", "- Q: what?|  A: that.", "User: what?|Assistant: that.", "1、甲方法|2、乙方法", "（1）甲|（2）乙",
        "①甲|②乙", "**Term**|what it is", "**名词**：|它的意思"})
    void toHtml_lineOfItsOwn_staysOne(String lines) {
        assertThat(html(lines)).contains("<br />");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one line|and another", "Quick as it is|answers come late: so", "甲乙丙|丁戊己",
        "**a** and **b**|c",
        "# Title|A: text", "- Q: what?|- A: that."})
    void toHtml_otherLine_isRunOn(String lines) {
        assertThat(html(lines)).doesNotContain("<br />");
    }

    @Test
    void toHtml_pageOfQuestions_isRenderedInTimeLinearInIt() {
        assertThat(html("Q: a?|A: b|".repeat(15_000))).contains("<br />");
    }

    private static String html(String lines) {
        Page page = new Markdown().toHtml(lines.replace('|', '\n'), Links.NONE);
        assertThat(page.warning()).isEmpty();
        return page.html();
    }
}
