package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShapeTest {

    private static final Path FILE = Path.of("MyShelf.java");

    private static final Map<String, byte[]> CONTRACT = Sources.compile("Shelf.java",
            "public interface Shelf { default int looks() { return 0; } "
                    + "default Object seen() { return this; } }",
            Map.of());

    private static final Shape SHAPE = Shape.of(
            compile("public final class MyShelf implements Shelf { public MyShelf(int size, String[] names) {} }"),
            CONTRACT, "MyShelf", "Shelf");

    @Test
    void check_sameShapeWithMoreBesides_hasNoProblem() {
        assertThat(SHAPE.check(compile("""
                class MyShelf implements Comparable<MyShelf>, Shelf {
                    private MyShelf() {}
                    public MyShelf(int size, String[] names) {}
                    public MyShelf(int size) {}
                    public int compareTo(MyShelf other) { return 0; }
                }
                class Other {}
                """), FILE)).isEmpty();
    }

    @Test
    void check_otherName_saysWhichClassesThereAre() {
        assertThat(messages("class Rack {} class Board {}")).containsExactly(
                "has no class \"MyShelf\"; the exercise asks for \"public final class MyShelf\", "
                        + "this file has \"Board\", \"Rack\"");
    }

    @Test
    void check_contractNotImplemented_saysWhatToAdd() {
        assertThat(messages("public final class MyShelf { public MyShelf(int size, String[] names) {} }"))
                .containsExactly("class \"MyShelf\" does not implement \"Shelf\"; add \"implements Shelf\"");
    }

    @Test
    void check_abstractClass_saysWhatToRemove() {
        assertThat(messages("public abstract class MyShelf implements Shelf "
                + "{ public MyShelf(int size, String[] names) {} }"))
                .containsExactly("class \"MyShelf\" is abstract; remove \"abstract\"");
    }

    @Test
    void check_otherOrHiddenConstructor_saysWhichIsAskedFor() {
        String asked = "class \"MyShelf\" has no constructor \"public MyShelf(int, String[])\"; "
                + "the exercise asks for it";

        assertThat(messages("public final class MyShelf implements Shelf {}")).containsExactly(asked);
        assertThat(messages("public final class MyShelf implements Shelf { MyShelf(int size, String[] names) {} }"))
                .containsExactly(asked);
    }

    @Test
    void check_constructorOfAClassThatIsNotPublic_saysToMakeItPublic() {
        assertThat(messages("class MyShelf implements Shelf {}")).containsExactly(
                "class \"MyShelf\" is not public, nor is its constructor; write \"public final class MyShelf\" "
                        + "and \"public MyShelf(int, String[])\"");
    }

    @Test
    void check_interface_saysToMakeItAClass() {
        assertThat(messages("public interface MyShelf extends Shelf {}"))
                .containsExactly("\"MyShelf\" is an interface; make it a class");
    }

    @Test
    void check_declaresWhatTheContractAnswersItself_saysToRemoveIt() {
        String asked = "which \"Shelf\" answers itself; remove the method";

        assertThat(messages("""
                public final class MyShelf extends Base implements Shelf {
                    public MyShelf(int size, String[] names) {}
                }
                class Base { public int looks() { return 7; } }
                """)).containsExactly("class \"Base\" declares \"looks\", " + asked);
        assertThat(messages("""
                public final class MyShelf implements Other {
                    public MyShelf(int size, String[] names) {}
                }
                interface Other extends Shelf { default int looks() { return 7; } }
                """)).contains("class \"Other\" declares \"looks\", " + asked);
    }

    @Test
    void check_declaresWhatTheContractAnswersWithANarrowerType_saysToRemoveIt() {
        assertThat(messages("""
                public final class MyShelf extends Base<String> implements Shelf {
                    public MyShelf(int size, String[] names) {}
                }
                class Base<T> { public T seen() { return null; } }
                """)).containsExactly(
                "class \"Base\" declares \"seen\", which \"Shelf\" answers itself; remove the method");
        assertThat(messages("""
                public final class MyShelf implements Shelf {
                    public MyShelf(int size, String[] names) {}
                    @Override public String seen() { return ""; }
                }
                """)).containsExactly(
                "class \"MyShelf\" declares \"seen\", which \"Shelf\" answers itself; remove the method");
    }

    @Test
    void check_otherClassHasAMethodOfThatName_hasNoProblem() {
        assertThat(messages("""
                public final class MyShelf implements Shelf {
                    public MyShelf(int size, String[] names) {}
                    record Visitor(int looks) {}
                }
                """)).isEmpty();
    }

    @Test
    void check_everythingWrong_isSaidAtOnce() {
        assertThat(messages("abstract class MyShelf {}")).hasSize(3);
    }

    @Test
    void of_starterWithoutTheClassOrWithTwoConstructors_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shape.of(compile("class A {}"), CONTRACT, "MyShelf", "Shelf"))
                .withMessageContaining("\"MyShelf\"");
        assertThatIllegalArgumentException().isThrownBy(() -> Shape.of(
                compile("public class MyShelf { public MyShelf() {} public MyShelf(int size) {} }"), CONTRACT,
                "MyShelf", "Shelf"))
                .withMessageContaining("2 public constructors");
    }

    private static List<String> messages(String source) {
        return SHAPE.check(compile(source), FILE).stream().map(remark -> remark.message().en()).toList();
    }

    private static Map<String, byte[]> compile(String source) {
        return Sources.compile("MyShelf.java", source, CONTRACT);
    }
}
