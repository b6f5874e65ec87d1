package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {

    @Test
    void of_headings_haveLinesLevelsAndAnchors() {
        assertThat(Outline.of("## A `b`\ntext\n\nC\n===\n### A b\n", 5, false).headings()).containsExactly(
                new Heading(5, 2, "A b", "h-a-b", 6), new Heading(8, 1, "C", "h-c", 10),
                new Heading(10, 3, "A b", "h-a-b-2", 11));
    }

    @Test
    void of_headings_haveTheAnchorsOfThePage() {
        String markdown = "## 1. LRU *cache*\n\n## LRU cache\n\n### [a](/b) ✔️\n\ntext\n";
        String html = new Markdown().toHtml(markdown, Links.NONE).html();

        assertThat(Outline.of(markdown, 1, false).headings()).hasSize(3)
                .allSatisfy(heading -> assertThat(html).contains("id=\"" + heading.anchor() + "\""));
    }

    @ParameterizedTest
    @CsvSource({"'## 复杂度 $O(n)$',复杂度 $O(n)$,h-复杂度-o-n", "'## ==重点== x',重点 x,h-重点-x", "'## a==b==c',abc,h-abc",
        "##标题,标题,h-标题",
        "'## 锁 #并发',锁,h-锁", "'## 甲 %%以后%%',甲,h-甲", "'## 锁[^1]',锁,h-锁"})
    void of_headingInDialect_hasTheAnchorOfThePage(String line, String title, String anchor) {
        assertThat(Outline.of(line + "\n\n文。\n", 1, false).headings()).singleElement().satisfies(heading -> {
            assertThat(heading.title()).isEqualTo(title);
            assertThat(heading.anchor()).isEqualTo(anchor);
        });
        assertThat(new Markdown().toHtml(line + "\n\n文。\n", Links.NONE).html()).contains("id=\"" + anchor + "\"");
    }

    @Test
    void of_nestedHeadings_haveParents() {
        assertThat(markdown("## Caches\n\ntext\n\n### LRU\n\ntext\n")).containsExactly(
                "1 topic Caches < -", "5 topic LRU < Caches");
    }

    @Test
    void of_headingWithoutBody_isAGap() {
        assertThat(markdown("## Paxos\n\n## Raft\n\ntext\n\n## ZAB")).containsExactly(
                "1 gap Paxos < -", "3 topic Raft < -", "7 gap ZAB < -");
    }

    @Test
    void of_footnotesAtTheEnd_answerNothing() {
        assertThat(
                markdown("## Paxos[^1]\n\ntext\n\n## What is Raft?\n\nTODO\n\n[^1]: What is that?\n\n    [[B]] ACID\n"))
                .containsExactly("1 topic Paxos < -", "5 question What is Raft? < -");
        assertThat(Outline.of("## What is Raft?\n\n[^1]: text\n", 1, false).entries().getFirst().answer())
                .contains(Entry.Answer.NONE);
        assertThat(Outline.of("[^1]: [[B]]\n", 1, false).links()).hasSize(1);
    }

    @Test
    void of_codeAndComments_nameNothing() {
        assertThat(markdown("````\n```\n# no\n````\n<!-- # no\nwhy??\n-->\n# yes\n\ntext\n"))
                .containsExactly("5 junk # no why?? < -", "8 topic yes < -");
    }

    @Test
    void of_fenceInAListItem_endsThere() {
        assertThat(markdown("## A\n\n1. ```sh\n   # no\n   ```\n\n## B\n\ntext\n")).containsExactly(
                "1 topic A < -", "7 topic B < -");
    }

    @Test
    void of_dateHeading_groupsWhatFollows() {
        assertThat(markdown("## 0201 kafka todo\n\ntext\n\n# 0203\n\n### 分布式锁 https://a.b/c todo\n\ntext\n"))
                .containsExactly("1 container 0201 < -", "1 topic kafka < 0201", "5 container 0203 < -",
                        "7 topic 分布式锁 < 0203");
    }

    @Test
    void of_questions_areSplitAtTheirMarks() {
        assertThat(markdown("为什么要三次握手？？ 两次不行吗？\nsee https://a.b/?q=1 for more\n")).containsExactly(
                "1 question 为什么要三次握手？？ < -", "1 question 两次不行吗？ < -");
    }

    @Test
    void of_termToLookUp_isAGap() {
        assertThat(markdown("strace??  ltrace??!\n")).containsExactly("1 gap strace?? < -", "1 gap ltrace??! < -");
    }

    @Test
    void of_questionAsHeading_isAQuestion() {
        assertThat(markdown("## 为什么是 4 次\n\ntext\n")).containsExactly("1 question 为什么是 4 次 < -");
    }

    @Test
    void of_boldLine_isATopicAndBoldSentenceIsNot() {
        assertThat(markdown("## A\n\n**生产者**\n\ntext\n\n**这是一句很长的结论，不是标题。**\n")).containsExactly(
                "1 topic A < -", "3 topic 生产者 < A");
    }

    @Test
    void of_numberingAndMarks_areStripped() {
        assertThat(markdown("## 1.2 锁 ✔️\n\nx\n\n## （三）队列：\n\nx\n\n## 🔥 1.5 版本\n\nx\n")).containsExactly(
                "1 topic 锁 < -", "5 topic 队列 < -", "9 topic 版本 < -");
    }

    @Test
    void of_plainText_knowsSphinxHeadings() {
        assertThat(plain("Check List#\n\nRaft ✔️#\n\ntext\n\nPaxos#\n\nZAB ✔️#\n\ntext\n")).containsExactly(
                "1 container Check List < -", "3 topic Raft < Check List", "7 gap Paxos < Check List",
                "9 topic ZAB < Check List");
    }

    @Test
    void of_plainText_knowsTermsAndDates() {
        assertThat(plain("3/11日\n\n端口：一个数字。\nint x = 1; // a: b;\nhttp://a.b\n")).containsExactly(
                "1 container 3/11日 < -", "3 topic 端口 < 3/11日", "5 junk http://a.b < 端口");
    }

    @Test
    void of_pageFurniture_isJunk() {
        assertThat(plain("当前位置: 首页 > 正文\n\n标题\n\n相关文章:\n\n另一篇\n\n另一篇的摘要…...\n")).containsExactly(
                "1 junk 当前位置: 首页 > 正文 < -", "3 topic 标题 < -", "5 junk 相关文章: < 标题", "7 junk 另一篇 < 标题");
    }

    @Test
    void of_headingAfterTeasers_endsThem() {
        String text = "# 锁\n\n文。\n\n相关阅读：\n\n另一篇\n\n## Raft consensus\n\n见 [[zzz]]。\n";
        Note.Body body = Outline.of(text, 1, false);

        assertThat(shown(body)).containsExactly("1 topic 锁 < -", "5 junk 相关阅读： < 锁", "7 junk 另一篇 < 锁",
                "9 topic Raft consensus < 锁");
        assertThat(body.headings()).extracting(Heading::title).containsExactly("锁", "Raft consensus");
        assertThat(body.links()).extracting(TopicLink::line).containsExactly(11);
    }

    @Test
    void of_longParagraphAfterTeasers_endsThem() {
        String paragraph = "一段很长的文字".repeat(20) + " [[paxos]]。\n";

        assertThat(Outline.of("相关阅读：\n\n另一篇\n\n" + paragraph, 1, false).links()).hasSize(1);
    }

    @Test
    void of_links_haveLinesAndTexts() {
        assertThat(Outline.of("a [[lru-cache]]\n`[[no]]` [[fork|分叉]]\n", 3, false).links()).containsExactly(
                new TopicLink(3, "lru-cache", "lru-cache"), new TopicLink(4, "fork", "分叉"));
    }

    @Test
    void of_hundredThousandHeadings_stopsAtItsLimit() {
        assertThat(Outline.of("# a\n".repeat(100_000), 1, false).entries()).hasSize(Outline.MAX_ENTRIES);
    }

    @Test
    void of_tooManyEntries_saysWhereAndReadsOnForHeadingsAndLinks() {
        String questions = "why is it so?\n".repeat(Outline.MAX_ENTRIES);
        Note.Body body = Outline.of(questions + "[[lru-cache]]\n\n## Raft\n", 3, false);

        assertThat(body.cutLine()).isEqualTo(Outline.MAX_ENTRIES + 2);
        assertThat(body.links()).hasSize(1);
        assertThat(body.headings()).extracting(Heading::title).containsExactly("Raft");
    }

    @Test
    void of_repeatedMentions_countOnce() {
        String text = "some say a hash table, a bloom filter or a skip list\n".repeat(8_000);
        Note.Body body = Outline.of(text + "\n## Raft consensus\n\ntext\n", 1, false);

        assertThat(shown(body)).hasSize(4).contains("8002 topic Raft consensus < -");
        assertThat(body.cutLine()).isZero();
    }

    private static List<String> markdown(String text) {
        return shown(Outline.of(text, 1, false));
    }

    private static List<String> plain(String text) {
        return shown(Outline.of(text, 1, true));
    }

    private static List<String> shown(Note.Body body) {
        return body.entries().stream().map(entry -> "%d %s %s < %s".formatted(entry.line(), entry.kind().label(),
                entry.title(), entry.parent().orElse("-"))).toList();
    }
}
