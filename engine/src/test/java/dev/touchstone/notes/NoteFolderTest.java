package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.source.Language;
import dev.touchstone.source.Problem;
import dev.touchstone.source.TopicId;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteFolderTest {

    @TempDir
    private Path folder;

    @Test
    void read_fileTypes_areThoseOfNotes() throws IOException {
        for (String name : List.of("a.md", "b.markdown", "c.MDX", "d.txt", "e.java", ".hidden.md")) {
            Files.writeString(folder.resolve(name), "# Title\n\ntext\n");
        }

        assertThat(NoteFolder.read(folder).files()).map(file -> file.file().getFileName().toString())
                .containsExactly("a.md", "b.markdown", "c.MDX", "d.txt");
    }

    @Test
    void read_badFiles_areProblemsAndTheRestGoesOn() throws IOException {
        Files.write(folder.resolve("binary.md"), new byte[]{1, 0, 2});
        Files.writeString(folder.resolve("empty.md"), "");
        Files.write(folder.resolve("gbk.txt"), "页表#\n\n内容\n".getBytes(Charset.forName("GBK")));
        Files.writeString(folder.resolve("front.md"), "---\na: [\n---\n# Kept\n\ntext\n");
        Files.write(folder.resolve("huge.md"), new byte[9 * 1024 * 1024]);

        NoteFolder read = NoteFolder.read(folder);

        assertThat(read.notes()).map(note -> note.id().value()).containsExactly("empty", "front", "gbk");
        assertThat(read.files().get(2).entries()).map(Entry::title).containsExactly("Kept");
        assertThat(read.allProblems()).map(problem -> problem.file().getFileName().toString())
                .containsExactly("binary.md", "front.md", "huge.md");
    }

    @Test
    void read_linkToItself_isAProblem() throws IOException {
        Files.writeString(folder.resolve("a.md"), "# A\n");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("gone.md"), folder.resolve("nowhere"));

        NoteFolder read = NoteFolder.read(folder);

        assertThat(read.notes()).hasSize(1);
        assertThat(read.allProblems()).map(Problem::toString).anyMatch(message -> message.contains("is not followed"))
                .anyMatch(message -> message.contains("leads nowhere"));
    }

    @Test
    void read_linksOutOfTheFolder_areProblemsAndNotRead(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret"), "# Secret\n");
        Files.writeString(folder.resolve("a.md"), "# A\n");
        Files.createSymbolicLink(folder.resolve("x.md"), elsewhere.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("y"), elsewhere);
        Files.createSymbolicLink(folder.resolve("z.png"), elsewhere.resolve("secret"));

        NoteFolder read = NoteFolder.read(folder);

        assertThat(read.notes()).map(Note::title).containsExactly("A");
        assertThat(read.problems()).map(problem -> folder.relativize(problem.file()).toString())
                .containsExactlyInAnyOrder("x.md", "y");
    }

    @Test
    void read_linksWithinTheFolder_areFollowedAlsoFromALink(@TempDir Path elsewhere) throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("sub")).resolve("a.md"), "# A\n");
        Files.createSymbolicLink(folder.resolve("b.md"), folder.resolve("sub/a.md"));
        Files.createSymbolicLink(folder.resolve("tree"), folder.resolve("sub"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("notes"), folder);

        assertThat(NoteFolder.read(link).files()).map(file -> link.relativize(file.file()).toString())
                .containsExactly("b.md", "sub/a.md", "tree/a.md");
        assertThat(NoteFolder.read(link).problems()).isEmpty();
    }

    @Test
    void within_moreTextThanTheLimit_isAProblemThatTellsWhatIsLeftOut() throws IOException {
        for (String name : List.of("a.md", "b.md", "c.md")) {
            try (var file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
                file.setLength(600_000);
            }
        }
        var walk = new NoteFolder.Walk(folder, Set.of(".md"));
        Files.walkFileTree(folder, walk);

        assertThat(walk.within(1024 * 1024)).containsExactly(folder.resolve("a.md"));
        assertThat(walk.problems).singleElement().extracting(problem -> problem.message().en()).asString()
                .startsWith("holds more than 1 MiB of notes; 2 of 3 files, from \"").contains("b.md\" on");
    }

    @Test
    void read_removedNotes_areForgotten(@TempDir Path other) throws IOException {
        var shelf = new NoteShelf();
        Files.writeString(other.resolve("a.md"), "# A\n");
        Files.writeString(folder.resolve("a.md"), "# A\n");
        NoteFolder.read(other, shelf);
        NoteFolder.read(folder, shelf);
        Files.move(folder.resolve("a.md"), folder.resolve("b.md"));
        NoteFolder.read(folder, shelf);

        assertThat(shelf.size()).isEqualTo(2);
    }

    @Test
    void read_unreadableFolder_isAProblem() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs POSIX permissions");
        Files.writeString(folder.resolve("a.md"), "# A\n");
        Path locked = Files.createDirectory(folder.resolve("locked"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));
        assumeFalse(Files.isReadable(locked), "the superuser reads everything");

        NoteFolder read = NoteFolder.read(folder);

        assertThat(read.notes()).hasSize(1);
        assertThat(read.problems()).map(Problem::file).containsExactly(locked);
    }

    @Test
    void read_deepNesting_isAProblem() throws IOException {
        Path deep = folder;
        for (int i = 0; i < NoteFolder.MAX_DEPTH + 5; i++) {
            deep = deep.resolve("d");
        }
        Files.createDirectories(deep);

        assertThat(NoteFolder.read(folder).problems()).singleElement().extracting(problem -> problem.in(Language.ZH))
                .asString()
                .endsWith("所在位置超过 40 层文件夹，没有读取；请上移");
    }

    @Test
    void read_missingFolder_isAProblem() {
        assertThat(NoteFolder.read(folder.resolve("none")).problems()).hasSize(1);
    }

    @Test
    void read_oneFile_isAFolderOfOne() throws IOException {
        Path file = Files.writeString(folder.resolve("x.note"), "# A\n\ntext\n");

        assertThat(NoteFolder.read(file).notes()).hasSize(1);
    }

    @Test
    void read_title_comesFromFrontMatterHeadingOrName() throws IOException {
        Files.writeString(folder.resolve("a.md"), "---\ntitle: 磁盘\naliases: [disk]\n---\n# B\n");
        Files.writeString(folder.resolve("b.md"), "# 你好\n");
        Files.writeString(folder.resolve("c.md"), "plain\n");

        assertThat(NoteFolder.read(folder).notes()).map(Note::title).containsExactly("磁盘", "你好", "c");
        assertThat(NoteFolder.read(folder).notes()).map(Note::language)
                .containsExactly(Language.EN, Language.ZH, Language.EN);
    }

    @Test
    void readAuthored_soundPair_hasNoProblem() throws IOException {
        write("fork.md", "---\ntitle: fork\naliases: [fork()]\nparents: [operating-systems]\n---\n## A\n\n[[lru]]\n");
        write("fork.zh.md", "---\ntitle: fork\naliases: []\nparents: [operating-systems]\n---\n## 甲\n\n文\n");

        NoteFolder read = NoteFolder.readAuthored(folder);

        assertThat(read.allProblems()).isEmpty();
        assertThat(read.notes()).map(Note::language).containsExactly(Language.EN, Language.ZH);
        assertThat(read.notes().getFirst().id()).isEqualTo(new TopicId("fork"));
        assertThat(read.notes().getFirst().front().parents()).containsExactly(new TopicId("operating-systems"));
        assertThat(read.notes().getFirst().headings()).containsExactly(new Heading(6, 2, "A", "h-a", 7));
    }

    @Test
    void readAuthored_faults_areAllReported() throws IOException {
        write("Bad Name.md", "no front matter\n");
        write("fork.md", "---\ntitle: fork\nparent: [x]\nparents: [A B]\n---\n# Top\n");

        assertThat(NoteFolder.readAuthored(folder).allProblems()).map(this::shown).containsExactlyInAnyOrder(
                "Bad Name.md:1: has no front matter; start with \"---\" and \"title: …\"",
                "Bad Name.md: file name \"Bad Name\" is no topic id; use kebab-case such as \"lru-cache\"",
                "fork.md:4: parent \"A B\" is no topic id; use a note’s file name such as \"lru-cache\"",
                "fork.md:3: unknown key \"parent\"; known are aliases, parents, title",
                "fork.md:6: heading \"Top\" is of level 1, which is the title’s; start at \"##\"",
                "fork.md: has no version in the other language; add fork.zh.md");
    }

    @Test
    void readAuthored_faults_areReportedInChinese() throws IOException {
        write("Bad Name.md", "no front matter\n");
        write("fork.md", "---\ntitle: fork\nparents: [A B]\n---\n# Top\n");
        Files.createDirectory(folder.resolve("more"));
        write("more/fork.md", "---\ntitle: fork\n---\n");
        write("more/fork.zh.md", "---\ntitle: fork\n---\n");
        write("lru.zh.md", "---\ntitle: lru\n---\n");

        assertThat(NoteFolder.readAuthored(folder).allProblems()).map(this::inChinese).containsExactlyInAnyOrder(
                "Bad Name.md:1: 没有 front matter；请以 \"---\" 和 \"title: …\" 开头",
                "Bad Name.md: 文件名 \"Bad Name\" 不能用作知识点的 id；请用小写单词加连字符，例如 \"lru-cache\"",
                "fork.md:3: parents 里的 \"A B\" 不是知识点的 id；请写笔记的文件名，例如 \"lru-cache\"",
                "fork.md:5: 标题 \"Top\" 是一级标题，那是全文标题的级别；请从 \"##\" 开始",
                "more/fork.md: 知识点 \"fork\" 已经在 " + folder.resolve("fork.md") + " 里；请给其中一个改名",
                "lru.zh.md: 没有另一种语言的版本；请补上 lru.md");
    }

    @Test
    void read_whatCannotBeRead_isReportedInChinese(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("gone.md"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("out"), elsewhere);
        write("many.md", "# A\n".repeat(Outline.MAX_ENTRIES + 1));

        assertThat(NoteFolder.read(folder).allProblems()).map(this::inChinese).containsExactlyInAnyOrder(
                "loop: 是指向上级文件夹的链接，没有跟随；请删除这个链接",
                "gone.md: 是一个失效的链接；请修好或删除它",
                "out: 是指向文件夹之外的链接，没有跟随；请把它指向的内容复制进来",
                "many.md:%d: 到这里已有 %,d 个条目、标题或链接；以下内容没有全部列出，请拆成几个文件"
                        .formatted(Outline.MAX_ENTRIES, Outline.MAX_ENTRIES));
    }

    @Test
    void walk_failures_areReportedInBothLanguages() throws IOException {
        var walk = new NoteFolder.Walk(folder, Set.of(".md"));
        walk.visitFileFailed(folder, new IOException());
        walk.postVisitDirectory(folder, new IOException());
        walk.problem(folder, "folder.tooMany", NoteFolder.MAX_FILES);
        Files.writeString(folder.resolve("a.md"), "a");
        Files.walkFileTree(folder, walk);
        walk.within(0);
        walk.problems.addAll(NoteFolder.read(folder.resolve("none")).problems());

        assertThat(walk.problems).map(problem -> problem.message().en()).containsExactly(
                "cannot be read; check that it exists and its permissions",
                "was read only in part; check its permissions",
                "holds more than 100,000 notes; the rest is not read, name a smaller folder",
                "holds more than 0 MiB of notes; 1 of 1 files, from \"" + folder.resolve("a.md")
                        + "\" on, are not read, name a smaller folder",
                "cannot be read; check that it exists and its permissions");
        assertThat(walk.problems).map(problem -> problem.message().zh()).containsExactly(
                "无法读取；请检查它是否存在以及权限", "只读取了一部分；请检查权限",
                "里的笔记超过 100,000 篇；其余没有读取，请给出小一些的文件夹",
                "里的笔记超过 0 MiB；1 个文件中有 1 个没有读取，从 \"" + folder.resolve("a.md") + "\" 开始，请给出小一些的文件夹",
                "无法读取；请检查它是否存在以及权限");
    }

    private String shown(Problem problem) {
        return relative(problem).toString();
    }

    private String inChinese(Problem problem) {
        return relative(problem).in(Language.ZH);
    }

    private Problem relative(Problem problem) {
        return new Problem(folder.relativize(problem.file()), problem.line(), problem.message());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
