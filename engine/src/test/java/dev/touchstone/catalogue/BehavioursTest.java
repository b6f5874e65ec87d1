package dev.touchstone.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BehavioursTest {

    private static final Behaviours BEHAVIOURS = new Behaviours(
            new TreeMap<>(Map.of("ab12", "evicts-newest", "01cd", "reads-do-not-count")));

    @TempDir
    Path folder;

    @Test
    void read_whatTextWrote_isTheSame() throws Exception {
        Files.writeString(folder.resolve(Behaviours.FILE), BEHAVIOURS.text().replace("\n", "\r\n"));

        assertThat(Behaviours.read(folder)).isEqualTo(BEHAVIOURS);
        assertThat(BEHAVIOURS.text()).endsWith("\nab12 evicts-newest\n01cd reads-do-not-count\n");
        assertThat(BEHAVIOURS.find("ab12")).contains("evicts-newest");
        assertThat(BEHAVIOURS.find("ab")).isEmpty();
    }

    @Test
    void read_noFileOrOtherLines_isEmpty() throws Exception {
        assertThat(Behaviours.read(folder).mutants()).isEmpty();

        Files.writeString(folder.resolve(Behaviours.FILE), "# a b\none\none two three\n\n");

        assertThat(Behaviours.read(folder).mutants()).isEmpty();
    }
}
