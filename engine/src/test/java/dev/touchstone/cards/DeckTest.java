package dev.touchstone.cards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.cards.Card.Origin;
import dev.touchstone.library.Library;
import dev.touchstone.source.Language;
import dev.touchstone.source.TopicId;
import dev.touchstone.storage.Database;
import dev.touchstone.study.Anchor;
import dev.touchstone.study.ReviewStore;
import dev.touchstone.study.Scheduler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckTest {

    private static final Path HOME = Path.of(System.getProperty("touchstone.home", ".."));

    @TempDir
    private Path folder;

    @Test
    void of_realContent_hasEveryInterviewQuestionInBothLanguages() {
        Deck deck = Deck.of(Library.read(HOME.resolve("content"), HOME.resolve("exercises"), List.of()), List.of());

        assertThat(deck.cards()).hasSizeGreaterThan(200).allSatisfy(card -> {
            assertThat(card.faces()).as(card.anchor().path()).containsOnlyKeys(Language.EN, Language.ZH);
            assertThat(card.faces().values()).allSatisfy(face -> {
                assertThat(face.answer().markdown()).as(face.question()).isNotBlank();
                assertThat(face.answer().cut()).as(face.question()).isFalse();
            });
        });
        assertThat(deck.cards()).extracting(Card::id).doesNotHaveDuplicates();
    }

    @Test
    void of_contentWithUnequalLanguages_asksTheEnglishQuestions() throws IOException {
        write("content/x.md",
                "---\ntitle: X\nparents: []\n---\n## Interview questions\n\n### A?\n\nYes.\n\n### B?\n\nNo.\n");
        write("content/x.zh.md",
                "---\ntitle: X\nparents: []\n---\n## 面试问题\n\n### 甲？\n\n是。\n\n## 资料来源\n\n### 乙？\n\n否。\n");

        List<Card> cards = read().cards();

        assertThat(cards).extracting(card -> card.face(Language.ZH).question()).containsExactly("A?", "B?");
        assertThat(cards.getFirst().topic()).contains(new TopicId("x"));
    }

    @Test
    void of_ownNotes_areFirstAndAnsweredFromTheirLines() throws IOException {
        write("content/x.md", "---\ntitle: X\nparents: []\n---\n## Interview questions\n\n### A?\n\nYes.\n");
        write("own/os.md", """
                # 操作系统

                ## 什么是页表？

                把虚拟页映射到物理页框。

                ### 细节

                多级。

                ## 什么是 TLB？

                TODO
                """);
        write("own/typed.txt", """
                进程和线程有什么区别？
                进程有自己的地址空间。
                线程共享。


                买菜
                """);

        Deck deck = read();

        assertThat(deck.cards()).extracting(Card::origin).containsExactly(Origin.OWN, Origin.OWN, Origin.CONTENT);
        assertThat(deck.cards()).map(card -> card.face(Language.ZH).answer().markdown()).startsWith(
                "把虚拟页映射到物理页框。\n\n### 细节\n\n多级。", "进程有自己的地址空间。\n线程共享。");
        assertThat(deck.at(folder.resolve("own/os.md"), 3)).contains(deck.cards().getFirst());
        assertThat(deck.at(folder.resolve("own/os.md"), 11)).isEmpty();
    }

    @Test
    void of_answerThatUsesAFootnote_holdsIt() throws IOException {
        write("own/a.md", """
                ## Why is the log written first?

                To survive a crash[^wal], see [the paper][aries].

                ## Other

                Text.[^2]

                [^wal]: Write-ahead logging,
                    and no more.
                [^2]: Another.
                [Aries]: https://example.org/aries
                """);

        assertThat(read().cards()).map(card -> card.face(Language.EN).answer().markdown()).containsExactly(
                "To survive a crash[^wal], see [the paper][aries].\n\n"
                        + "[^wal]: Write-ahead logging,\n    and no more.\n\n[Aries]: https://example.org/aries");
    }

    @Test
    void of_answerInAnotherNote_isFromThere() throws IOException {
        write("own/os/tlb.md", "# TLB\n\n一小块缓存，存放最近用过的页表项。[^1]\n\n[^1]: 每个核一块。\n");
        write("own/asked.md", "# 面试\n\n## 什么是 TLB？\n");

        Card.Answer answer = read().cards().getFirst().face(Language.ZH).answer();

        assertThat(answer.spot()).isEqualTo(new Card.Spot(folder.resolve("own/os/tlb.md"), 1));
        assertThat(answer.markdown()).endsWith("[^1]: 每个核一块。");
    }

    @Test
    void of_questionAnsweredInPart_isACardThatSaysSo() throws IOException {
        write("own/typed.txt", """
                HashMap
                扩容时容量翻倍，链表顺序会反过来？？
                1.7 是头插法。


                锁
                偏向锁之后一定会先变成轻量级锁？？
                """);

        Deck deck = read();

        assertThat(deck.cards()).map(card -> card.face(Language.ZH).answer()).allMatch(Card.Answer::partial)
                .map(Card.Answer::markdown)
                .containsExactly("1.7 是头插法。", "偏向锁之后一定会先变成轻量级锁？？");
        assertThat(deck.at(folder.resolve("own/typed.txt"), 7)).contains(deck.cards().getLast());
    }

    @Test
    void of_questionAskedTwice_isOneCardAtBothPlaces() throws IOException {
        String text = "# %s\n\n## 什么是页表？\n\n把虚拟页映射到物理页框。\n";
        write("own/a.md", text.formatted("甲"));
        write("own/b.md", text.formatted("乙"));

        Deck deck = read();

        assertThat(deck.cards()).hasSize(1);
        assertThat(deck.at(folder.resolve("own/b.md"), 3)).contains(deck.cards().getFirst());
    }

    @Test
    void of_storedCards_areFoundUnderTheirIds() throws IOException {
        write("own/a.md", "# A\n\n## Why is the log written first?\n\nTo survive a crash.\n\n## Why?\n\nBecause.\n");
        Deck before = read();
        write("own/deep/b.md",
                "# B\n\n## Why is the log written first??\n\nTo survive a crash of the process.\n\n## Why?\n\nBecause.\n");
        Files.delete(folder.resolve("own/a.md"));

        Deck after = read(before);

        assertThat(after.cards()).extracting(Card::id)
                .containsExactlyElementsOf(before.cards().stream().map(Card::id).toList());
        assertThat(after.moved()).extracting(anchor -> anchor.path()).containsOnly("own/deep/b.md").hasSize(2);
        assertThat(read(after).moved()).isEmpty();
    }

    @Test
    void of_learnedQuestionDeleted_isNotTakenForOneWithTheSameAnswer() throws IOException {
        write("own/tlb.md", "# TLB\n\n一小块缓存，存放最近用过的页表项，查页表之前先查它，命中就不必再访问内存里的页表。\n");
        write("own/asked.md", "# 面试\n\n## 什么是 TLB？\n\n## TLB 有什么用？\n");
        Deck before = read();
        Card learned = before.at(folder.resolve("own/asked.md"), 3).orElseThrow();
        Card other = before.at(folder.resolve("own/asked.md"), 5).orElseThrow();
        write("own/asked.md", "# 面试\n\n## TLB 有什么用？\n");

        assertThat(readAfterLearning(before, learned).cards()).extracting(Card::id).containsExactly(other.id());
    }

    @Test
    void of_learnedQuestionDeleted_isNotTakenForOneWhoseAnswerHoldsIts() throws IOException {
        String answer = "Pages that were used of late are used again soon, so the one that was not is evicted first.";
        write("own/a.md", "# Caches\n\n## What is LRU?\n\n%s\n\n## Why LRU?\n\n%s Often.\n"
                .formatted(answer, answer));
        Deck before = read();
        write("own/a.md", "# Caches\n\n## Why LRU?\n\n%s Often.\n".formatted(answer));

        assertThat(readAfterLearning(before, before.cards().getFirst()).cards()).extracting(Card::id)
                .containsExactly(before.cards().getLast().id());
    }

    @Test
    void of_questionWrittenBesideALearnedOne_isKnownFromThenOn() throws IOException {
        String answer = "Pages that were used of late are used again soon, so the one that was not is evicted first.";
        write("own/a.md", "# Caches\n\n## What is LRU?\n\n%s\n".formatted(answer));
        Deck before = read();
        write("own/b.md", "# Caches\n\n## Why LRU?\n\n%s\n".formatted(answer));

        Deck after = readAfterLearning(before, before.cards().getFirst());

        assertThat(after.kin()).extracting(Anchor::path).containsExactly("own/b.md");
    }

    @Test
    void of_hugeAnswer_isCutAndSaysSo() throws IOException {
        write("own/a.md", "# A\n\n## Why is the log written first?\n\n" + "To survive a crash.\n".repeat(5_000));

        Card card = read().cards().getFirst();

        assertThat(card.face(Language.EN).answer().cut()).isTrue();
        assertThat(card.face(Language.EN).answer().markdown()).hasSizeLessThan(12_001);
    }

    @Test
    void of_hugeLine_isCutWithinIt() throws IOException {
        write("own/a.md",
                "# A\n\n## Why is the log written first?\n\n" + "To survive a crash. 😀".repeat(5_000) + "\n");

        Card card = read().cards().getFirst();

        assertThat(card.face(Language.EN).answer().cut()).isTrue();
        assertThat(card.face(Language.EN).answer().markdown()).hasSizeBetween(11_900, 12_000).doesNotEndWith("\uD83D");
    }

    @Test
    void newest_whileANewerLibraryIsNotDealt_isTheDeckBefore() throws IOException {
        write("own/a.md", "# A\n\n## Why is the log written first?\n\nTo survive a crash.\n");
        try (Database database = Database.at("jdbc:h2:mem:" + UUID.randomUUID())) {
            var decks = new Decks(new ReviewStore(database, new Scheduler(ZoneOffset.UTC)));
            Deck first = decks.newest(library());
            write("own/a.md", "# A\n\n## When is the log read?\n\nAfter a crash.\n");
            Library changed = library();

            assertThat(decks.newest(changed)).isSameAs(first);
            assertThat(decks.of(changed)).isNotSameAs(first).isSameAs(decks.newest(changed));
        }
    }

    private Deck read() {
        return Deck.of(library(), List.of());
    }

    private Deck read(Deck stored) {
        return Deck.of(library(), stored.cards().stream().map(Card::anchor).toList());
    }

    /// The deck of somebody who knew `before` and has learned one card of it.
    private Deck readAfterLearning(Deck before, Card learned) {
        return Deck.of(library(),
                Stream.concat(Stream.of(learned.anchor()), before.kinOf(learned).stream()).toList());
    }

    private Library library() {
        return Library.read(folder.resolve("content"), folder.resolve("exercises"), List.of(folder.resolve("own")));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }
}
