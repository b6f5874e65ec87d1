package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

class NoteProperties {

    private static final Markdown MARKDOWN = new Markdown();

    @Property
    void toHtml_anyText_holdsNoScript(@ForAll("messy") String markdown) {
        Page page = MARKDOWN.toHtml(markdown, name -> Optional.of(new Links.Target("/topics/x", name)));

        assertThat(page.html()).doesNotContain("<script", "<iframe", "\"javascript:");
    }

    @Property
    void of_anyText_givesEntriesInTheOrderOfTheirLines(@ForAll("messy") String text, @ForAll boolean plainText) {
        Note.Body body = Outline.of(text, 1, plainText);

        assertThat(body.entries()).isSortedAccordingTo((a, b) -> Integer.compare(a.line(), b.line()))
                .allSatisfy(entry -> {
                    assertThat(entry.title()).isNotBlank();
                    assertThat(entry.line()).isBetween(1, (int) text.lines().count());
                    assertThat(entry.depth() == 0).isEqualTo(entry.parent().isEmpty());
                });
    }

    @Property(tries = 200)
    void read_anyBytes_isANoteOrAProblem(@ForAll @Size(max = 400) byte[] bytes) throws IOException {
        Path file = Files.createTempFile("touchstone", ".md");
        try {
            Files.write(file, bytes);
            NoteFile read = NoteFolder.read(file).files().getFirst();
            assertThat(read.note().isPresent() || !read.problems().isEmpty()).isTrue();
        } finally {
            Files.delete(file);
        }
    }

    /// Texts made of what notes are made of, in any order.
    @Provide
    Arbitrary<String> messy() {
        Arbitrary<String> pieces = Arbitraries.of("# ", "## 标题", "\n", "\n\n", "```", "~~~", "- ", "  ", "1. ", "> ",
                "**",
                "*", "_", "[", "](", ")", "[[", "]]", "|", "<script>", "<b>", "List<Integer>", "javascript:", "&lt;",
                "？？",
                "?", "：", "3/11日", "0201", "---", "===", "<!--", "-->", "word", "词", "✔️", "#", "todo",
                "https://a.b/c?d",
                "\\", "`", "[^1]", "[a]: /b", "\t", "\u00A0", "$1", "`\\`", "😀", "相关文章:", "好的，我们从这里开始：");
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(8);
        return Arbitraries.frequencyOf(Tuple.of(9, pieces), Tuple.of(1, anything))
                .list().ofMaxSize(60).map(parts -> String.join("", parts).replace('\r', '\n'));
    }
}
