package dev.touchstone.cards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A made-up folder of notes that is edited as people edit theirs, and that knows which question is which throughout.
final class EditedVault {

    private static final List<String> WORDS = List.of("cache", "lock", "thread", "queue", "index", "page", "socket",
            "leader", "replica", "shard", "token", "buffer", "commit", "snapshot", "barrier", "hash", "tree", "heap",
            "packet", "window", "quorum", "lease", "epoch", "latency", "kernel", "signal", "cursor", "journal",
            "mirror",
            "bucket", "filter", "stream", "router", "schema", "vector", "branch", "fence", "ticket", "handle",
            "segment");
    private static final List<String> CHINESE = List.of("缓存", "线程", "队列", "索引", "分片", "副本", "事务", "快照", "日志", "令牌",
            "窗口",
            "内核", "信号", "哈希", "堆栈", "路由", "租约", "屏障", "游标", "连接");
    private static final List<String> GENERIC = List.of("What is it?", "Why?", "How is it used?", "为什么？", "有什么缺点？",
            "When does it fail?");

    private final Random random;
    private final List<File> files = new ArrayList<>();
    private int names;

    EditedVault(long seed) {
        random = new Random(seed);
        IntStream.range(0, 4 + random.nextInt(8)).forEach(_ -> {
            var file = new File(newName());
            file.sections.addAll(IntStream.range(0, 1 + random.nextInt(4)).mapToObj(_ -> newSection()).toList());
            files.add(file);
        });
    }

    private static final class File {
        private String path;
        private final List<Section> sections = new ArrayList<>();

        private File(String path) {
            this.path = path;
        }
    }

    private static final class Section {
        private String title;
        private final List<Question> questions = new ArrayList<>();

        private Section(String title) {
            this.title = title;
        }
    }

    /// The same object however it is edited.
    static final class Question {
        private String asked;
        private final List<String> answer;

        private Question(String asked, List<String> answer) {
            this.asked = asked;
            this.answer = new ArrayList<>(answer);
        }

        @Override
        public String toString() {
            return asked + " " + String.join(" ", answer);
        }
    }

    /// Writes all files into `folder`, which is emptied before.
    ///
    /// @return each question at the place where it is asked
    Map<Question, Card.Spot> write(Path folder) {
        var places = new HashMap<Question, Card.Spot>();
        try {
            empty(folder);
            for (File file : files) {
                var lines = new ArrayList<>(List.of("# " + file.path.replaceAll(".*/|\\.md", ""), ""));
                Path path = folder.resolve(file.path);
                for (Section section : file.sections) {
                    lines.addAll(List.of("## " + section.title, ""));
                    for (Question question : section.questions) {
                        lines.add("### " + question.asked);
                        places.put(question, new Card.Spot(path, lines.size()));
                        lines.addAll(List.of("", String.join(" ", question.answer), ""));
                    }
                }
                Files.createDirectories(path.getParent());
                Files.write(path, lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
    }

    private static void empty(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    /// Edits it as in one sitting: a handful of changes, some of them at the same place.
    void edit() {
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            change();
        }
    }

    private void change() {
        Section section = any(any(files).sections);
        switch (random.nextInt(14)) {
            case 0, 1 -> ifAny(section, question -> question.asked = misspelt(question.asked));
            case 2 -> ifAny(section, this::reword);
            case 3, 4 -> ifAny(section, this::rewrite);
            case 5 -> ifAny(section, question -> question.answer.add(sentence()));
            case 6 -> ifAny(section, question -> {
                section.questions.remove(question);
                any(any(files).sections).questions.add(question);
            });
            case 7 -> any(files).path = newName();
            case 8 -> section.title = title();
            case 9 -> split(any(files));
            case 10 -> ifAny(section, section.questions::remove);
            case 11 -> section.questions.add(random.nextInt(section.questions.size() + 1), newQuestion());
            case 12 -> ifAny(section, question -> any(any(files).sections).questions
                    .add(new Question(question.asked, List.of(sentence(), sentence()))));
            default -> {
                File one = any(files);
                File other = any(files);
                String path = one.path;
                one.path = other.path;
                other.path = path;
                Collections.shuffle(section.questions, random);
            }
        }
    }

    private void ifAny(Section section, java.util.function.Consumer<Question> change) {
        if (!section.questions.isEmpty()) {
            change.accept(any(section.questions));
        }
    }

    private void split(File file) {
        if (file.sections.size() > 1) {
            var half = new File(newName());
            List<Section> tail = file.sections.subList(file.sections.size() / 2, file.sections.size());
            half.sections.addAll(tail);
            tail.clear();
            files.add(half);
        }
    }

    private void reword(Question question) {
        question.asked = question.asked.replaceFirst("^What is (.*)\\?$", "Explain $1, what is it?")
                .replaceFirst("^How does", "In which way does").replaceFirst("^为什么", "请说明为什么");
    }

    private void rewrite(Question question) {
        int i = random.nextInt(question.answer.size());
        switch (random.nextInt(4)) {
            case 0 -> question.answer.set(i, misspelt(question.answer.get(i)));
            case 1 -> question.answer.set(i, sentence());
            case 2 -> Collections.shuffle(question.answer, random);
            default -> {
                if (question.answer.size() > 1) {
                    question.answer.remove(i);
                }
            }
        }
    }

    private String misspelt(String text) {
        int at = 1 + random.nextInt(Math.max(1, text.length() - 2));
        return text.substring(0, at) + (random.nextBoolean() ? "" : any(List.of("x", "的", " "))) + text.substring(
                Math.min(text.length(), at + 1));
    }

    private Section newSection() {
        var section = new Section(title());
        IntStream.range(0, random.nextInt(7)).forEach(_ -> section.questions.add(newQuestion()));
        return section;
    }

    private Question newQuestion() {
        String asked = switch (random.nextInt(4)) {
            case 0 -> any(GENERIC);
            case 1 -> "What is a " + any(WORDS) + " " + any(WORDS) + "?";
            case 2 -> "How does the " + any(WORDS) + " find its " + any(WORDS) + " " + any(WORDS) + "?";
            default -> "为什么" + any(CHINESE) + "需要" + any(CHINESE) + any(CHINESE) + "？";
        };
        return new Question(asked, IntStream.range(0, 1 + random.nextInt(5)).mapToObj(_ -> sentence()).toList());
    }

    private String sentence() {
        boolean chinese = random.nextInt(3) == 0;
        return chinese
                ? words(CHINESE, 5 + random.nextInt(9)).replace(" ", "") + "。"
                : "The " + words(WORDS, 5 + random.nextInt(9)) + ".";
    }

    private String words(List<String> from, int count) {
        return IntStream.range(0, count).mapToObj(_ -> any(from)).collect(Collectors.joining(" "));
    }

    private String title() {
        return any(WORDS) + " and " + any(WORDS);
    }

    private String newName() {
        return (random.nextBoolean() ? "" : any(WORDS) + "/") + any(WORDS) + "-" + names++ + ".md";
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
