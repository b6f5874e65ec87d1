package dev.touchstone.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.notes.Entry.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Notes typed without markup, in the ways in which people number, label and put off.
class TypedScanTest {

    @Test
    void of_numberedLinesThatAreTitles_areTopics() {
        assertThat(found("1. 日志刷盘:\n每秒一次。\n2) 操作栈(Operand Stack)\n存中间结果。\n3. 先写内存，再写磁盘，最后删掉旧文件。\n"))
                .containsExactly("1 topic 日志刷盘", "3 topic 操作栈(Operand Stack)");
    }

    @Test
    void of_labelWithItsTextBelowABlankLine_isATopicAndTheTextNone() {
        assertThat(found("堆转储:\n\n一份大文件\n\n线程转储:\n\n管程:\n"))
                .containsExactly("1 topic 堆转储", "5 gap 线程转储", "7 gap 管程");
    }

    @Test
    void of_lineAfterAComma_goesOnWithTheLineAbove() {
        assertThat(found("协程：用户态的线程，先运行一部分，\nABAB来回跳转运行，没有切换。\n")).containsExactly("1 topic 协程");
    }

    @Test
    void of_wordsInCapitals_areAHeading() {
        assertThat(found("HEAP LAYOUT\n  Objects are allocated here.\n\nTUNING FLAGS\n\n"))
                .containsExactly("1 topic HEAP LAYOUT", "4 gap TUNING FLAGS");
    }

    @Test
    void of_flagsOfAProgram_areNoTerms() {
        assertThat(found("堆\n\nactivated by -XX:+UseSerialGC and others\n")).doesNotContain("3 topic activated by -XX");
    }

    @Test
    void of_workPutOff_isAGap() {
        assertThat(found("作业：写一个回声服务器\n\nMD5(看看)\n")).containsExactly("1 gap 写一个回声服务器", "3 gap MD5");
    }

    @Test
    void of_codeInBraces_isCodeWithTheLineThatNamesIt() {
        String code = """
                环形缓冲

                template <typename T>
                class Ring
                {
                private:
                \tT *slots;

                public:
                \tvoid put(T value)
                \t{
                \t\tslots[tail++] = value; // 满了怎么办
                \t}
                };

                惰性删除
                读到时才删。
                """;

        assertThat(found(code)).containsExactly("1 topic 环形缓冲", "16 topic 惰性删除");
    }

    @Test
    void of_braceAmongProse_isNoCode() {
        assertThat(found("集合写作 {\n\n协程：用户态的线程\n\n管程：带锁的对象\n}\n"))
                .contains("3 topic 协程", "5 topic 管程");
    }

    private static List<String> found(String text) {
        return Outline.of(text, 1, true).entries().stream()
                .map(entry -> "%d %s %s".formatted(entry.line(),
                        entry.kind() == Kind.CONTAINER ? "container" : entry.kind().label(), entry.title()))
                .toList();
    }
}
