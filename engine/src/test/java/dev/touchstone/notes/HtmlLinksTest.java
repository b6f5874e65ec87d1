package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlLinksTest {

    private static final Links LINKS = new Links() {

        @Override
        public Optional<Target> find(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<String> file(String address) {
            return address.startsWith("lost") ? Optional.empty() : Optional.of("/vault/" + address);
        }
    };

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "<img src=\"a.png\" width=\"3\"> ~ <img src=\"/vault/a.png\" width=\"3\" />",
        "<p align=\"center\"><IMG alt='heap' src='b/a.png'></p> ~ src=\"/vault/b/a.png\"",
        "see <img src=a.png> here ~ <img src=\"/vault/a.png\" />",
        "<img alt=\"ring\" src=\"lost.png\"> ~ <span class=\"missing-image\">ring</span>",
        "<img src=\"https://a.example/x.png\" alt=\"ring\"> ~ <a href=\"https://a.example/x.png\">ring</a>",
        "<a href=\"b.md\">b</a> ~ <a href=\"/vault/b.md\">b</a>",
        "<a href=\"#h-x\">x</a> ~ <a href=\"/vault/#h-x\">x</a>",
        "<a href=\"lost.md\">b</a> ~ <a>b</a>",
        "<img srcset=\"x\" alt=\"none\"> ~ <span class=\"missing-image\">none</span>",
        "`<img src=\"a.png\">` ~ <code>&lt;img src&#61;&#34;a.png&#34;&gt;</code>"})
    void toHtml_addressesInHtml_leadWhereThoseInMarkdownDo(String note, String shown) {
        assertThat(new Markdown().toHtml(note + "\n", LINKS).html()).contains(shown);
    }
}
