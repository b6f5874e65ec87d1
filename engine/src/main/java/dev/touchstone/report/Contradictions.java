package dev.touchstone.report;

import dev.touchstone.notes.Note;
import dev.touchstone.report.Contradiction.Statement;
import dev.touchstone.source.Bilingual;
import dev.touchstone.source.TopicId;
import dev.touchstone.terms.Dictionary;
import dev.touchstone.terms.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds statements that are known to be wrong, and constants and claims that the notes give two values.
final class Contradictions {

    /// `FD_SETSIZE = 1024`: a name in capitals, so that a loop variable is none.
    private static final Pattern VALUE = Pattern.compile(
            "\\b([A-Z][A-Z0-9]{1,20}(?:_[A-Z0-9]{1,20}){1,4})\\s*(?:=|＝|:|：|是|为|等于|默认为?|is)\\s*(\\d[\\d.]{0,12}\\s?(?:[KMG]i?B?|ms|s|%)?)");
    private static final int MAX_WORDS = 120;
    private static final int MAX_LINE = 2_000;

    private final Map<String, Map<String, Statement>> values = new LinkedHashMap<>();
    private final Map<TopicId, Map<String, Wrong>> wrong = new TreeMap<>();

    private final Map<Claim.Frame, Map<String, Statement>> claims = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();

    private record Wrong(Bilingual<String> right, List<Statement> statements) {}

    void read(Note note) {
        String text = note.markdown();
        List<Corrections.Indexed> doubtful = Corrections.in(text);
        notes.add(note);
        boolean claiming = Claim.mayBeIn(text);
        if (doubtful.isEmpty() && text.indexOf('_') < 0 && !claiming) {
            return;
        }
        List<String> lines = text.lines().toList();
        if (claiming) {
            new ClaimReader(note, lines).read((claim, index) -> claims
                    .computeIfAbsent(claim.frame(), _ -> new TreeMap<>())
                    .putIfAbsent(claim.value(), statement(note, index, lines.get(index))));
        }
        for (Corrections.Indexed found : doubtful) {
            Corrections.Match match = found.match();
            wrong.computeIfAbsent(match.topic(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(match.right().en(), _ -> new Wrong(match.right(), new ArrayList<>()))
                    .statements().add(statement(note, found.index(), lines.get(found.index())));
        }
        if (text.indexOf('_') >= 0) {
            for (int i = 0; i < lines.size(); i++) {
                values(note, i, lines.get(i));
            }
        }
    }

    List<Contradiction> found() {
        var all = new ArrayList<Contradiction>();
        wrong.forEach((topic, statements) -> statements.values().forEach(one -> all.add(
                new Contradiction(Optional.of(topic), one.statements(), Optional.of(one.right())))));
        values.forEach((name, byValue) -> {
            if (byValue.size() > 1) {
                Optional<TopicId> topic = Dictionary.builtIn().named(name).map(term -> term.id());
                all.add(new Contradiction(topic, List.copyOf(byValue.values()), Optional.empty()));
            }
        });
        claims.forEach((frame, byValue) -> {
            if (byValue.size() > 1 && (frame.named() || isTitle(frame.subject()))) {
                all.add(new Contradiction(frame.topic(), List.copyOf(byValue.values()), Optional.empty()));
            }
        });
        return all;
    }

    private boolean isTitle(String key) {
        return notes.stream().anyMatch(note -> Name.key(note.title()).equals(key)
                || note.headings().stream().anyMatch(heading -> Name.key(heading.title()).equals(key)));
    }

    private void values(Note note, int index, String line) {
        if (line.length() > MAX_LINE || line.indexOf('_') < 0) {
            return;
        }
        Matcher value = VALUE.matcher(line);
        while (value.find()) {
            values.computeIfAbsent(value.group(1), _ -> new TreeMap<>())
                    .putIfAbsent(value.group(2).strip().toLowerCase(Locale.ROOT), statement(note, index, line));
        }
    }

    private static Statement statement(Note note, int index, String line) {
        String words = line.strip();
        return new Statement(new Spot(note.file(), note.body().line() + index),
                words.length() > MAX_WORDS ? words.substring(0, MAX_WORDS) + "…" : words);
    }
}
