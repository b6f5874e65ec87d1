package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.source.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {

    private static final List<String> FIELDS = List.of("exercise", "verdict", "seed", "properties", "problems",
            "counterexample", "interleaving", "error", "limit", "growth", "replay", "digest", "millis");

    @Test
    void read_whatWasWritten_isTheSame() {
        for (Report report : Reports.all()) {
            assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
            assertThat(ReportJson.read(ReportJson.writeIndented(report))).isEqualTo(report);
        }
    }

    /// Attempts are stored for good, and there were none that were too slow at first.
    @Test
    void read_reportOfBeforeGrowth_hasNone() {
        Report report = Reports.wrongAnswer();

        assertThat(ReportJson.read(ReportJson.write(report).replace("\"growth\":null,", ""))).isEqualTo(report);
    }

    @Test
    void write_everyVerdict_hasAllFieldsInOrder() {
        for (Report report : Reports.all()) {
            assertThat(new ArrayList<>(tree(report).propertyNames())).isEqualTo(FIELDS);
        }
    }

    @Test
    void write_wrongAnswer_tellsEachStep() {
        JsonNode story = tree(Reports.wrongAnswer()).get("counterexample");

        JsonNode step = story.get("steps").get(3);
        assertThat(step.get("call").asString()).isEqualTo("get");
        assertThat(step.get("arguments").get(0).asString()).isEqualTo("1");
        assertThat(step.get("expected").get("text").asString()).isEqualTo("\"甲\"");
        assertThat(step.get("actual").get("text").asString()).isEqualTo("null");
        assertThat(story.get("failing").asInt()).isEqualTo(3);
    }

    @Test
    void read_documentWithoutThreads_hasNone() {
        String before = ReportJson.write(Reports.accepted()).replace("\"interleaving\":null,", "")
                .replace(",\"exploration\":null", "");

        assertThat(before).doesNotContain("interleaving", "exploration");
        assertThat(ReportJson.read(before)).isEqualTo(Reports.accepted());
    }

    @Test
    void read_explorationOfBeforeExhaustedPlansWereCounted_hasNone() {
        String before = ReportJson.write(Reports.explored(3, 400, Optional.of(1), 2)).replace(",\"exhausted\":2", "");

        assertThat(before).contains("exploration").doesNotContain("exhausted");
        assertThat(ReportJson.read(before)).isEqualTo(Reports.explored(3, 400, Optional.of(1), 0));
    }

    @Test
    void write_nothingToSay_isNull() {
        JsonNode document = tree(Reports.accepted());

        assertThat(document.get("counterexample").isNull()).isTrue();
        assertThat(document.get("replay").isNull()).isTrue();
    }

    @Test
    void write_oneReport_isOneLineAndAlwaysTheSame() {
        assertThat(ReportJson.write(Reports.wrongAnswer()))
                .isEqualTo(ReportJson.write(Reports.wrongAnswer()))
                .doesNotContain("\n")
                .contains("\"millis\":{\"check\":43,\"compile\":13,\"total\":59}");
    }

    @Test
    void read_noReport_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReportJson.read("[1]"))
                .withMessageStartingWith("no report");
    }

    private static JsonNode tree(Report report) {
        return JsonMapper.shared().readTree(ReportJson.write(report));
    }

    @Test
    void read_compileErrorInEnglishAlone_saysTheSameInBothLanguages() {
        Report report = ReportJson.read("""
                {"exercise":"lru-cache","verdict":"CompileError","seed":1,"properties":[],
                "problems":[{"file":"A.java","line":2,"message":"';' expected","source":"int x = 1"}],
                "counterexample":null,"error":null,"limit":null,"replay":null,"digest":"d","millis":{"total":5}}""");

        assertThat(report.problems()).singleElement().satisfies(remark -> {
            assertThat(remark.message()).isEqualTo(new Bilingual<>("';' expected", "';' expected"));
            assertThat(remark.hint()).isEmpty();
            assertThat(remark.paste()).isEmpty();
        });
    }

    @Test
    void read_counterexampleWithoutStaticsAndLikeness_hasNone() {
        Report report = ReportJson.read("""
                {"exercise":"lru-cache","verdict":"WrongAnswer","seed":1,"properties":[],"problems":[],
                "counterexample":{"property":"p","steps":[{"call":"get","arguments":["1"],
                "expected":{"kind":"returned","text":"1"},"actual":{"kind":"returned","text":"2"},"frames":[],"cost":3}],
                "failing":0,"printed":"","repeatable":true},
                "error":null,"limit":null,"replay":"t","digest":"d","millis":{"total":5}}""");

        assertThat(report.counterexample()).hasValueSatisfying(story -> {
            assertThat(story.statics()).isEmpty();
            assertThat(story.like()).isEmpty();
            assertThat(story.unprinted()).isZero();
            assertThat(story.omitted()).isZero();
        });
        assertThat(report.growth()).isEmpty();
    }
}
