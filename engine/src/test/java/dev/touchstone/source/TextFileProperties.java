package dev.touchstone.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class TextFileProperties {

    private static final Path FILE = Path.of("a.md");

    @Property
    void decode_anyBytes_isTextOrAProblem(@ForAll @Size(max = 300) byte[] bytes) {
        switch (TextFile.decode(FILE, bytes)) {
            case Reading.Valid(TextFile file) -> assertThat(file.text()).doesNotContain("\r", "\0");
            case Reading.Invalid(var problems) -> assertThat(problems).isNotEmpty();
        }
    }

    @Property
    void parse_anyText_isFrontMatterOrAProblem(@ForAll String yaml, @ForAll String body) {
        String text = "---\n" + yaml.replace('\r', '\n') + "\n---\n" + body;
        switch (FrontMatter.parse(FILE, text)) {
            case Reading.Valid(FrontMatter front) -> assertThat(text).endsWith(front.body());
            case Reading.Invalid(var problems) -> assertThat(problems).isNotEmpty();
        }
    }

    @Property
    void decode_utf8_givesTheTextBack(@ForAll("printable") String text) {
        assertThat(TextFile.decode(FILE, text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Reading.Valid<>(new TextFile(FILE, text, StandardCharsets.UTF_8)));
    }

    @Provide
    Arbitrary<String> printable() {
        return Arbitraries.strings().withCharRange(' ', '~').withCharRange('一', '龥').withChars('\n');
    }
}
