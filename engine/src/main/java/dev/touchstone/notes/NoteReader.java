package dev.touchstone.notes;

import dev.touchstone.source.Fields;
import dev.touchstone.source.FrontMatter;
import dev.touchstone.source.FrontMatter.Value;
import dev.touchstone.source.Language;
import dev.touchstone.source.Problem;
import dev.touchstone.source.Reading;
import dev.touchstone.source.TextFile;
import dev.touchstone.source.TopicId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads one file into a note: an authored one by the rules of `content/`, an imported one by no rules at all.
final class NoteReader {

    private static final Set<String> AUTHORED_KEYS = Set.of("title", "aliases", "parents");

    /// A text with at least this share of Chinese among its letters, in percent, is Chinese.
    private static final int CHINESE_PERCENT = 10;

    /// How much of a text is looked at to tell its language, in UTF-16 units.
    private static final int LANGUAGE_SAMPLE = 4_000;

    private NoteReader() {}

    static NoteFile imported(Path file) {
        return switch (TextFile.read(file)) {
            case Reading.Invalid(var problems) -> new NoteFile(file, Optional.empty(), problems);
            case Reading.Valid(TextFile text) -> imported(text);
        };
    }

    static NoteFile authored(Path file) {
        return switch (TextFile.read(file)) {
            case Reading.Invalid(var problems) -> new NoteFile(file, Optional.empty(), problems);
            case Reading.Valid(TextFile text) -> authored(text);
        };
    }

    private static NoteFile imported(TextFile text) {
        var problems = new ArrayList<Problem>();
        FrontMatter front = front(text, problems);
        var name = NoteName.of(text.file());
        Note.Body body = ContentsPage.isNamedLikeOne(text.file())
                ? ContentsPage.of(text.file(), text.lines()).map(page -> page.body(front))
                        .orElseGet(() -> body(front, name))
                : body(front, name);
        String title = front.find("title").flatMap(NoteReader::text)
                .or(() -> body.headings().stream().map(Heading::title).filter(words -> !words.isEmpty()).findFirst())
                .orElse(name.stem());
        List<String> aliases = front.find("aliases").stream().flatMap(value -> texts(value).stream()).toList();
        if (body.cutLine() > 0) {
            problems.add(problem(text.file(), body.cutLine(), "note.tooMany", Outline.MAX_ENTRIES));
        }
        Language language = name.isChinese() ? Language.ZH : guess(front.body());
        TopicId id = TopicId.fromTitle(name.stem()).orElse(new TopicId("note"));
        return new NoteFile(text.file(), Optional.of(new Note(id, language, text.file(),
                new Note.Front(Titles.shortened(title, Note.MAX_TITLE), aliases, List.of(), 1, Tags.in(front.values()),
                        Prerequisites.in(front), before(front, text)),
                body)),
                problems);
    }

    private static NoteFile authored(TextFile text) {
        var problems = new ArrayList<Problem>();
        FrontMatter front = front(text, problems);
        var name = NoteName.of(text.file());
        var fields = new Fields(front);
        if (!front.isPresent() && problems.isEmpty()) {
            problems.add(problem(text.file(), 1, "note.noFront"));
        }
        String title = front.isPresent() ? fields.text("title") : "";
        var header = new Note.Front(title.isEmpty() ? name.stem() : title, fields.texts("aliases"),
                parents(text.file(), fields, problems), fields.line("parents"), List.of(), List.of(),
                before(front, text));
        fields.refuseOthersThan(AUTHORED_KEYS);
        problems.addAll(fields.problems());
        Note.Body body = Outline.of(front.body(), front.bodyLine(), false);
        body.headings().stream().filter(heading -> heading.level() == 1).forEach(heading -> problems.add(
                problem(text.file(), heading.line(), "note.levelOne", heading.title())));
        Optional<TopicId> id = TopicId.find(name.stem());
        if (id.isEmpty()) {
            problems.add(problem(text.file(), 0, "note.noId", name.stem()));
        }
        Language language = name.isChinese() ? Language.ZH : Language.EN;
        return new NoteFile(text.file(), id.map(topic -> new Note(topic, language, text.file(), header, body)),
                problems);
    }

    private static FrontMatter front(TextFile text, List<Problem> problems) {
        return switch (FrontMatter.parse(text.file(), text.text())) {
            case Reading.Valid(FrontMatter front) -> front;
            case Reading.Invalid(var found) -> {
                problems.addAll(found);
                yield FrontMatter.skipped(text.file(), text.text());
            }
        };
    }

    private static Note.Body body(FrontMatter front, NoteName name) {
        return Outline.of(front.body(), front.bodyLine(), name.isPlainText());
    }

    /// What stands above the body.
    private static String before(FrontMatter front, TextFile text) {
        return text.text().substring(0, text.text().length() - front.body().length());
    }

    private static List<TopicId> parents(Path file, Fields fields, List<Problem> problems) {
        var parents = new ArrayList<TopicId>();
        for (String name : fields.texts("parents")) {
            TopicId.find(name).ifPresentOrElse(parents::add, () -> problems.add(
                    problem(file, fields.line("parents"), "note.noParentId", name)));
        }
        return parents;
    }

    private static Problem problem(Path file, int line, String key, Object... values) {
        return Problem.of(NoteReader.class, file, line, key, values);
    }

    private static Optional<String> text(Value value) {
        return value instanceof Value.Text(_, String text) && !text.isBlank()
                ? Optional.of(text.strip())
                : Optional.empty();
    }

    private static List<String> texts(Value value) {
        return switch (value) {
            case Value.Text one -> text(one).stream().toList();
            case Value.Sequence(_, var items) -> items.stream().flatMap(item -> text(item).stream()).toList();
            case Value.Mapping _ -> List.of();
        };
    }

    private static Language guess(String text) {
        int letters = 0;
        int chinese = 0;
        for (int i = 0; i < Math.min(text.length(), LANGUAGE_SAMPLE); i++) {
            char c = text.charAt(i);
            if (c >= 0x2E80 && Character.isIdeographic(c)) {
                chinese++;
            } else if (Character.isLetter(c)) {
                letters++;
            }
        }
        return chinese * 100 >= (letters + chinese) * CHINESE_PERCENT && chinese > 0 ? Language.ZH : Language.EN;
    }

    /// A file name taken apart: `lru-cache.zh.md` is `lru-cache`, Chinese.
    private record NoteName(String stem, boolean isChinese, boolean isPlainText) {

        static NoteName of(Path file) {
            String name = String.valueOf(file.getFileName());
            int dot = name.lastIndexOf('.');
            String stem = dot > 0 ? name.substring(0, dot) : name;
            boolean chinese = stem.toLowerCase(Locale.ROOT).endsWith(".zh");
            return new NoteName(chinese ? stem.substring(0, stem.length() - ".zh".length()) : stem, chinese,
                    name.toLowerCase(Locale.ROOT).endsWith(".txt"));
        }
    }
}
