package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.notes.Entry.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Chats that somebody saved: who speaks is no part of what is said.
class TurnTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "**User:** What is a page table?\n\n**Assistant:** It leads from pages to frames.\n",
        "User: What is a page table?\nAssistant: It leads from pages to frames.\n",
        "### You\n\nWhat is a page table?\n\n### ChatGPT\n\nIt leads from pages to frames.\n",
        "**You said:**\n\nWhat is a page table?\n\n**ChatGPT said:**\n\nIt leads from pages to frames.\n",
        "我：What is a page table?\n\n豆包：It leads from pages to frames.\n"})
    void of_chat_isTheQuestionWithItsAnswer(String chat) {
        assertThat(entries(chat)).filteredOn(entry -> entry.kind() != Kind.JUNK)
                .extracting(Entry::title, Entry::kind, entry -> entry.answer().orElseThrow().state().label())
                .containsExactly(tuple("What is a page table?", Kind.QUESTION, "answered"));
    }

    @Test
    void of_questionThatNobodyAnswers_isOpen() {
        List<Entry> entries = entries(
                "# You\n\nWhat is a frame?\n\n# AI\n\n# You\n\nWhat is a page?\n\n# AI\n\nA part.\n");

        assertThat(entries).filteredOn(entry -> entry.kind() == Kind.QUESTION)
                .extracting(Entry::title, Entry::depth, entry -> entry.answer().orElseThrow().state().label())
                .containsExactly(tuple("What is a frame?", 0, "open"), tuple("What is a page?", 0, "answered"));
        assertThat(entries).filteredOn(entry -> entry.kind() == Kind.JUNK).extracting(Entry::title)
                .containsExactly("# You", "# AI", "# You", "# AI");
    }

    @Test
    void of_replyThatBeginsWithAHeading_answersTheQuestion() {
        String chat = "## User\n\nWhat is a frame?\n\n## Assistant\n\n### Overview of frames\n\nA piece of memory.\n";

        assertThat(entries(chat)).filteredOn(entry -> entry.kind() == Kind.QUESTION)
                .extracting(entry -> entry.answer().orElseThrow().state().label()).containsExactly("answered");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2024-03-12 21:03:11 Lee\nWhat is a frame?\n\n2024-03-12 21:04:02 Wu\nA piece of memory.\n",
        "Lee 2024/3/12 21:03\nWhat is a frame?\n\nWu 2024/3/12 21:04\nHashMap + synchronized\n"})
    void of_chatOfPeople_isAnsweredByAnother(String chat) {
        assertThat(entries(chat)).filteredOn(entry -> entry.kind() == Kind.QUESTION)
                .extracting(entry -> entry.answer().orElseThrow().line()).containsExactly(5);
    }

    @Test
    void of_chatOfPeople_isNotAnsweredByWhoAsked() {
        String chat = "2024-03-12 21:03:11 Lee\nWhat is a frame?\n\n2024-03-12 21:04:02 Lee\nI forgot.\n\n"
                + "2024-03-12 21:05:00 Wu\nWhat is a page?\n";

        assertThat(entries(chat)).filteredOn(entry -> entry.kind() == Kind.QUESTION)
                .extracting(entry -> entry.answer().orElseThrow().state().label()).containsExactly("open", "open");
    }

    @Test
    void of_nameWithoutAnotherSide_isATopic() {
        assertThat(entries("# User\n\nSomebody with an account.\n")).extracting(Entry::title, Entry::kind)
                .containsExactly(tuple("User", Kind.TOPIC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"###### ChatGPT 说：", "**ChatGPT said:**", "You said:"})
    void of_speakerThatTheChatAnnounces_isJunkWithoutAnotherSide(String line) {
        assertThat(entries("### Frames\n\n" + line + "\n\nA frame is a piece of memory.\n"))
                .extracting(Entry::title, Entry::kind)
                .containsExactly(tuple("Frames", Kind.TOPIC), tuple(line, Kind.JUNK));
    }

    private static List<Entry> entries(String note) {
        return Outline.of(note, 1, false).entries();
    }
}
