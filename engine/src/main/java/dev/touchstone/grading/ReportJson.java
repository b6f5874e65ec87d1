package dev.touchstone.grading;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A [Report] as a JSON document and back.
///
/// Fields are in the order of the record's components and all of them are there: what is absent is `null`. Thread-safe.
public final class ReportJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private ReportJson() {}

    /// One line, without a line end.
    public static String write(Report report) {
        return MAPPER.writeValueAsString(report);
    }

    /// Indented, for people.
    public static String writeIndented(Report report) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(report);
    }

    /// Reads reports of the form before 21 November 2026 as well, whose remarks were English alone.
    ///
    /// @throws IllegalArgumentException if `json` is no report
    public static Report read(String json) {
        try {
            return MAPPER.treeToValue(bilingual(MAPPER.readTree(json)), Report.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no report: " + e.getOriginalMessage(), e);
        }
    }

    private static JsonNode bilingual(JsonNode report) {
        for (JsonNode problem : report.path("problems")) {
            JsonNode message = problem.path("message");
            if (problem instanceof ObjectNode remark && message.isString()) {
                remark.putObject("message").set("en", message).set("zh", message);
            }
        }
        return report;
    }
}
