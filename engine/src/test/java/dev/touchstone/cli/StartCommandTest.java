package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class StartCommandTest {

    private static final List<String> FILES = List.of(
            "STATEMENT.md", "pom.xml", "src/main/java/LruCache.java", "src/main/java/MyLruCache.java");

    @TempDir
    Path folder;

    @Test
    void start_emptyFolder_writesTheProject() throws Exception {
        CliRun run = CliRun.in(folder, "start", "lru-cache");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(files(folder.resolve("lru-cache"))).containsExactlyElementsOf(FILES);
        assertThat(run.out()).contains("lru-cache/STATEMENT.md", "./touchstone check lru-cache");
    }

    @Test
    void start_statement_tellsTheLimits() throws Exception {
        CliRun.in(folder, "start", "lru-cache");
        CliRun.in(folder, "start", "lru-cache", "--dir", "zh", "--language", "zh");

        assertThat(Files.readString(folder.resolve("lru-cache/STATEMENT.md")))
                .contains("## What your code may use\n\n- Steps of one script: ", "- Memory: 128 MiB\n");
        assertThat(Files.readString(folder.resolve("zh/STATEMENT.md"))).contains("## 代码可以使用多少资源\n\n- 单个脚本的步数：");
    }

    @Test
    void start_pom_isWellFormedAndDependsOnNothing() throws Exception {
        CliRun.in(folder, "start", "lru-cache");

        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("lru-cache/pom.xml").toFile());
        assertThat(pom.getDocumentElement().getTagName()).isEqualTo("project");
        assertThat(pom.getElementsByTagName("artifactId").item(0).getTextContent()).isEqualTo("lru-cache");
        assertThat(pom.getElementsByTagName("maven.compiler.release").item(0).getTextContent()).isEqualTo("25");
        assertThat(pom.getElementsByTagName("dependency").getLength()).isZero();
        assertThat(pom.getElementsByTagName("parent").getLength()).isZero();
    }

    @Test
    void start_sources_compile() throws Exception {
        CliRun.in(folder, "start", "lru-cache");
        Path sources = folder.resolve("lru-cache/src/main/java");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

        int code = compiler.run(null, null, null, "-d", folder.resolve("classes").toString(),
                sources.resolve("LruCache.java").toString(), sources.resolve("MyLruCache.java").toString());
        assertThat(code).isZero();
    }

    @Test
    void start_statement_isInTheLanguageAskedFor() throws Exception {
        CliRun.in(folder, "start", "lru-cache", "--language", "zh", "--dir", "zh");
        CliRun.in(folder, "start", "lru-cache", "--dir", "en");

        assertThat(Files.readString(folder.resolve("zh/STATEMENT.md")))
                .startsWith("# LRU 缓存\n").contains("\n## 示例\n", "\n## 检查哪些性质\n", "check lru-cache");
        assertThat(Files.readString(folder.resolve("en/STATEMENT.md")))
                .startsWith("# LRU cache\n").contains("\n## Examples\n", "\n## What is checked\n").doesNotContain("[[");
    }

    @Test
    void show_statement_isThatOfStart() throws Exception {
        CliRun.in(folder, "start", "lru-cache");
        String statement = Files.readString(folder.resolve("lru-cache/STATEMENT.md"));
        CliRun run = CliRun.in(folder, "show", "lru-cache");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(statement.substring(0, statement.indexOf("Write your solution in")))
                .contains("./touchstone start lru-cache");
        assertThat(CliRun.in(folder, "show", "lru-cache", "--language", "zh").out())
                .startsWith("# LRU 缓存\n").contains("\n## 示例\n", "./touchstone start lru-cache");
    }

    @Test
    void show_unknownExercise_suggestsTheNearest() {
        assertThat(CliRun.in(folder, "show", "lru-cach"))
                .isEqualTo(new CliRun(ExitCode.USAGE, "", "no exercise \"lru-cach\"; did you mean \"lru-cache\"?\n"));
    }

    @Test
    void start_wikiLinks_becomeTheirTexts() {
        assertThat(StatementPage.withoutWikiLinks("[[hash-map]], [[hash-map|a map]], `[[1, 2], [3]]`, `[[1]]`"))
                .isEqualTo("hash-map, a map, `[[1, 2], [3]]`, `[[1]]`");
    }

    @Test
    void start_fileThatExists_isNamedAndNothingIsWritten() throws Exception {
        Path existing = folder.resolve("work/src/main/java/MyLruCache.java");
        Files.createDirectories(existing.resolveSibling("."));
        Files.writeString(existing, "mine");
        CliRun run = CliRun.in(folder, "start", "lru-cache", "--dir", "work");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("not overwritten: \"work/src/main/java/MyLruCache.java\"");
        assertThat(files(folder)).containsExactly("work/src/main/java/MyLruCache.java");
        assertThat(existing).hasContent("mine");
    }

    @Test
    void start_placeThatIsAFile_isRefused() throws Exception {
        Files.writeString(folder.resolve("taken"), "mine");
        CliRun run = CliRun.in(folder, "start", "lru-cache", "--dir", "taken");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("cannot write \"").contains("choose another folder with --dir");
        assertThat(folder.resolve("taken")).hasContent("mine");
    }

    @Test
    void start_twice_overwritesNothing() throws Exception {
        CliRun.in(folder, "start", "lru-cache");
        Path solution = folder.resolve("lru-cache/src/main/java/MyLruCache.java");
        Files.writeString(solution, "mine");
        CliRun run = CliRun.in(folder, "start", "lru-cache");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(solution).hasContent("mine");
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }
}
