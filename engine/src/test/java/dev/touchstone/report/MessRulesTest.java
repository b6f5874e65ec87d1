package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.notes.Links;
import dev.touchstone.notes.Markdown;
import dev.touchstone.notes.Note;
import dev.touchstone.notes.NoteFolder;
import dev.touchstone.topics.Choices;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of mess in a note of its own, through the whole import: the table is `mess.txt`.
///
/// What the import finds is put into lines such as `a.md:3 topic 堆`, `a.md:3 is heap`, `a.md:3 under 树`, `same heap a.md b.md`.
/// A rule's `+` lines must be among them, its `-` words in none of them; `page` looks into the HTML of a note.
class MessRulesTest {

    private static final int RULES = 69;

    /// The sanitizer writes full-width signs and some others as numbers.
    private static final Pattern ENTITY = Pattern.compile("&#(?:x([0-9a-f]{2,4})|(\\d{2,4}));");

    @TempDir
    private Path folder;

    /// @param files their texts, by name
    record Rule(int number, String name, Map<String, String> files, List<String> found, List<String> never) {

        @Override
        public String toString() {
            return number + " " + name;
        }
    }

    @Test
    void table_holdsEveryRule() throws IOException {
        assertThat(rules().map(Rule::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, RULES).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void import_ofMess_findsWhatTheRuleDemands(Rule rule) throws IOException {
        for (var file : rule.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        NoteFolder notes = NoteFolder.read(folder);
        ReportCard report = ReportCard.of(notes, Choices.read(folder), Practice.NONE);
        List<String> facts = facts(report);
        var all = new ArrayList<>(facts);
        notes.notes().forEach(note -> all.add(page(note)));

        assertThat(rule.found()).allSatisfy(line -> assertThat(line.startsWith("page ")
                ? all.stream().filter(one -> holdsPage(one, line)).toList()
                : all.stream().filter(line::equals).toList()).as("%s among %s", line, all).isNotEmpty());
        assertThat(rule.never()).allSatisfy(words -> assertThat(words.startsWith("page ")
                ? all.stream().filter(one -> holdsPage(one, words)).toList()
                : facts.stream().filter(one -> one.contains(words)).toList()).as(words).isEmpty());
    }

    private static boolean holdsPage(String fact, String line) {
        String[] words = line.split(" ", 3);
        return fact.startsWith(words[0] + " " + words[1] + " ") && fact.contains(words[2]);
    }

    private static List<String> facts(ReportCard report) {
        var facts = new ArrayList<String>();
        for (Row row : report.rows()) {
            String at = at(new Spot(row.file(), row.entry().line()));
            facts.add(at + " " + row.entry().kind().label() + " " + row.entry().title());
            row.topic().ifPresent(topic -> facts.add(at + " is " + topic));
            row.entry().parent().ifPresent(parent -> facts.add(at + " under " + parent));
        }
        report.ledger().forEach(debt -> facts.add(
                at(new Spot(debt.question().file(), debt.question().entry().line())) + " " + debt.state().label()));
        ReportCard.Findings findings = report.findings();
        findings.personal().forEach(one -> facts.add(
                at(one.spot()) + " personal " + label(one.kind()) + " " + one.words()));
        findings.dangling().forEach(one -> facts.add(
                at(one.spot()) + " missing " + label(one.kind()) + " " + one.target()));
        findings.repairs().forEach(one -> facts.add(at(one.spot()) + " repair " + one.after()));
        findings.contradictions().forEach(one -> one.statements().forEach(said -> facts.add(
                at(said.spot()) + " doubt")));
        report.duplicates().forEach(one -> facts.add("same " + one.topic() + one.rows().stream()
                .map(row -> " " + row.file().getFileName()).distinct().sorted().collect(Collectors.joining())));
        report.prerequisites().forEach(edge -> facts.add("before " + edge.from() + " " + edge.to()));
        return facts;
    }

    private static String page(Note note) {
        String html = new Markdown().toHtml(note.markdown(), Links.NONE).html();
        return "page " + note.file().getFileName() + " " + ENTITY.matcher(html).replaceAll(found -> Character.toString(
                found.group(1) == null ? Integer.parseInt(found.group(2)) : Integer.parseInt(found.group(1), 16)));
    }

    private static String at(Spot spot) {
        return spot.file().getFileName() + ":" + spot.line();
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Stream<Rule> rules() throws IOException {
        try (InputStream in = Objects.requireNonNull(MessRulesTest.class.getResourceAsStream("mess.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^@rule ", -1)).skip(1).map(MessRulesTest::rule);
        }
    }

    private static Rule rule(String text) {
        String[] parts = text.split("(?m)^@expect\n", -1);
        String[] files = parts[0].split("(?m)^@file ", -1);
        String[] title = files[0].strip().split(" ", 2);
        Map<String, String> byName = new LinkedHashMap<>();
        for (String file : List.of(files).subList(1, files.length)) {
            int end = file.indexOf('\n');
            byName.put(file.substring(0, end), file.substring(end + 1).stripTrailing());
        }
        List<String> lines = parts[1].lines().toList();
        return new Rule(Integer.parseInt(title[0]), title[1], byName, words(lines, "+ "), words(lines, "- "));
    }

    private static List<String> words(List<String> lines, String mark) {
        return lines.stream().filter(line -> line.startsWith(mark)).map(line -> line.substring(2)).toList();
    }
}
