package dev.touchstone.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.notes.NoteFolder;
import dev.touchstone.source.Bilingual;
import dev.touchstone.source.Language;
import dev.touchstone.source.Problem;
import dev.touchstone.source.TopicId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoicesTest {

    @TempDir
    private Path folder;

    @Test
    void read_noFile_isNone() {
        assertThat(Choices.read(folder)).isEqualTo(Choices.NONE);
    }

    @Test
    void parse_badLine_isAProblemWithItsLine() {
        Choices choices = Choices.parse(Path.of("touchstone.topics"),
                List.of("# mine", "", "pin heap befor sort", "merge a into b"));

        assertThat(choices.all()).hasSize(1);
        assertThat(choices.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.message().zh()).startsWith("看不懂 \"pin heap befor sort\"；请写成 ");
            assertThat(problem.message().en()).startsWith("cannot read \"pin heap befor sort\"; write ");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "pin \"Introduction to TCP\" before \"UDP\" | PIN_BEFORE | Introduction to TCP | UDP",
        "rename \"Introduction to TCP\" to TCP basics | RENAME | Introduction to TCP | TCP basics",
        "rename “Introduction to TCP” to “What to know” | RENAME | Introduction to TCP | What to know",
        "pin Introduction to TCP before UDP | PIN_BEFORE | Introduction to TCP | UDP",
        "merge Ways into Java into Java | MERGE | Ways | Java into Java",
        "pin \"volatile\" part of \"final\" and \"static\" | PIN_PART | volatile | \"final\" and \"static\""})
    void parse_namesWithLinksInThem_areReadWhole(String line, Choices.Verb verb, String left, String right) {
        Choices choices = Choices.parse(Path.of("touchstone.topics"), List.of(line));

        assertThat(choices.problems()).isEmpty();
        assertThat(choices.all()).singleElement().extracting(choice -> choice.meanings().getFirst())
                .isEqualTo(new Choices.Meaning(verb, left, right));
    }

    @Test
    void parse_quotedName_hasOneMeaning() {
        Choices choices = Choices.parse(Path.of("touchstone.topics"), List.of("rename \"A to B\" to C to D"));

        assertThat(choices.all()).singleElement().satisfies(choice -> assertThat(choice.meanings())
                .containsExactly(new Choices.Meaning(Choices.Verb.RENAME, "A to B", "C to D")));
    }

    @Test
    void of_severalMeanings_takesTheOneThatNamesTopics() throws IOException {
        note("a.md", "# Way to Foo\n\ntext\n\n# Garbar is open\n\ntext\n\n# 死锁\n\n文。\n");
        TopicGraph graph = graph("rename Way to Foo to Footpath\nreject Garbar is open before 死锁");

        assertThat(graph.problems()).isEmpty();
        assertThat(graph.named("Way to Foo")).map(topic -> topic.title(Language.EN)).contains("Footpath");
    }

    @Test
    void of_choicesOfTwoFolders_nameTheirOwnFiles() throws IOException {
        note("a.md", "# 死锁\n\n文。\n\n# 布隆过滤器\n\n文。\n");
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        TopicGraph graph = TopicGraph.of(List.of(), List.of(NoteFolder.read(folder)),
                Choices.parse(first, List.of("pin 甲 before 死锁"))
                        .and(Choices.parse(second, List.of("pin 死锁 before 布隆过滤器", "pin 乙 before 死锁"))));

        assertThat(graph.problems()).map(Problem::file).containsExactly(first, second);
        assertThat(graph.edges()).filteredOn(edge -> edge.kind() == Edge.Kind.PREREQUISITE).singleElement()
                .satisfies(edge -> assertThat(edge.evidence()).extracting(Evidence::file).containsExactly(second));
    }

    @Test
    void of_merge_joinsTwoTopicsInAllFiles() throws IOException {
        note("a.md", "# 行程甲\n\n文。\n");
        note("b.md", "# 进程乙\n\n文。\n");
        TopicGraph graph = graph("merge 行程甲 into 进程乙");

        assertThat(graph.topics()).singleElement()
                .satisfies(topic -> assertThat(topic.places()).hasSize(2));
    }

    @Test
    void of_rejectIs_keepsATitleOutOfATopic() throws IOException {
        note("a.md", "# 负载均衡\n\n处理器之间的。\n");

        assertThat(ids(graph(""))).containsExactly("load-balancing");
        assertThat(ids(graph("reject 负载均衡 is load-balancing"))).doesNotContain("load-balancing");
    }

    @Test
    void of_rename_changesTheTitleAndKeepsTheOldName() throws IOException {
        note("a.md", "# 杂项甲\n\n文。\n");
        TopicGraph graph = graph("rename 杂项甲 to Odds and ends");

        assertThat(graph.named("Odds and ends")).map(topic -> topic.title(Language.EN)).contains("Odds and ends");
        assertThat(graph.named("杂项甲")).isPresent();
    }

    @Test
    void of_pinAndReject_changePrerequisites() throws IOException {
        note("a.md", "# 死锁\n\n文。\n\n# 布隆过滤器\n\n布隆过滤器基于哈希函数。\n\n# 哈希函数\n\n文。\n");

        assertThat(before(graph(""))).containsExactly("hash-functions→bloom-filter");
        assertThat(before(graph("reject 哈希函数 before 布隆过滤器\npin 死锁 before 布隆过滤器")))
                .containsExactly("deadlock→bloom-filter");
    }

    @Test
    void of_pinAgainstTheNotes_breaksTheCircleAtTheWeakerEdge() throws IOException {
        note("a.md", "# 死锁\n\n文。\n\n# 布隆过滤器\n\n布隆过滤器基于哈希函数。\n\n# 哈希函数\n\n文。\n");
        TopicGraph graph = graph("pin 布隆过滤器 before 哈希函数");

        assertThat(before(graph)).containsExactly("bloom-filter→hash-functions");
        assertThat(graph.learningPath(new TopicId("hash-functions"))).map(TopicId::value)
                .containsExactly("bloom-filter", "hash-functions");
    }

    @Test
    void of_unknownTopic_isReportedWithALine() throws IOException {
        note("a.md", "# 死锁\n\n文。\n");

        assertThat(graph("# mine\npin deadlok before 死锁").problems()).singleElement().satisfies(problem -> assertThat(
                problem.toString()).endsWith(
                        "touchstone.topics:2: no topic is called \"deadlok\"; did you mean \"deadlock\"?"));
    }

    @Test
    void of_badChoices_areReportedInChinese() throws IOException {
        note("a.md", "# 死锁\n\n文。\n");

        assertThat(graph("pin deadlok before 死锁\npin 甲方 before 乙方").problems())
                .map(problem -> problem.message().zh()).containsExactly("没有叫 \"deadlok\" 的知识点；是不是想写 \"deadlock\"？",
                        "没有叫 \"甲方\" 的知识点；请改正名称或删去这一行");
    }

    @Test
    void of_nameOfTwoTopics_isAskedAboutInBothLanguages() throws IOException {
        note("a.md", "# Deadlock (stuck)\n\ntext\n");
        note("b.md", "# Bloom filter (stuck)\n\ntext\n");

        assertThat(graph("").problems()).extracting(Problem::message).containsExactly(new Bilingual<>(
                "\"stuck\" may mean \"deadlock\" or \"bloom-filter\"; say which in touchstone.topics with \"merge\"",
                "\"stuck\" 可能指 \"deadlock\" 或 \"bloom-filter\"；请在 touchstone.topics 里用 \"merge\" 说明"));
    }

    @Test
    void parse_tooManyBadLines_areReportedUpToTheLimit() {
        assertThat(Choices.parse(Path.of("touchstone.topics"), Collections.nCopies(Choices.MAX_CHOICES + 1, "x"))
                .problems()).hasSize(Choices.MAX_CHOICES);
    }

    @Test
    void of_lineThatNamesNothing_isReportedOnce() throws IOException {
        note("a.md", "# 死锁\n\n文。\n");

        assertThat(graph("pin 甲方 before 乙方\nkeep 死锁\nmerge\n").problems()).map(Object::toString)
                .satisfiesExactly(one -> assertThat(one).contains("touchstone.topics:2: cannot read \"keep 死锁\""),
                        one -> assertThat(one).contains("touchstone.topics:3: cannot read \"merge\""),
                        one -> assertThat(one).contains("touchstone.topics:1: no topic is called \"甲方\""));
    }

    @Test
    void of_rejectPart_orphansATopic() throws IOException {
        note("a.md", "# 甲方\n\n文。\n\n## 乙方\n\n文。\n");

        assertThat(graph("").named("乙方").orElseThrow().parents()).hasSize(1);
        assertThat(graph("reject 乙方 part of 甲方").named("乙方").orElseThrow().parents()).isEmpty();
    }

    private TopicGraph graph(String choices) throws IOException {
        Files.writeString(folder.resolve(Choices.FILE_NAME), choices);
        return TopicGraph.of(List.of(), List.of(NoteFolder.read(folder)), Choices.read(folder));
    }

    private static List<String> before(TopicGraph graph) {
        return graph.edges().stream().filter(edge -> edge.kind() == Edge.Kind.PREREQUISITE)
                .map(edge -> edge.from() + "→" + edge.to()).toList();
    }

    private static List<String> ids(TopicGraph graph) {
        return graph.topics().stream().map(topic -> topic.id().value()).toList();
    }

    private void note(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
