package dev.touchstone.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchstone.script.Contract;
import dev.touchstone.script.Outcome;
import dev.touchstone.script.Playback;
import dev.touchstone.script.Script;
import dev.touchstone.script.Step;
import dev.touchstone.script.Transcript;
import dev.touchstone.script.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Properties of a shelf, against shelves that are played in this process.
class PlayedTest {

    private static final Outcome NOTHING = new Outcome.Returned(new Value.Nothing());

    @Test
    void agreesWith_sameAnswers_holds() {
        subject(Right.class).play(List.of(2), PlayedTest::fill).agreesWith(Model.class);
        subject(Right.class).play(List.of(0), PlayedTest::fill).agreesWith(Model.class);
        subject(Right.class).play(List.of(-1), PlayedTest::fill).agreesWith(Model.class);
    }

    @Test
    void agreesWith_wrongAnswer_reportsTheFirstWrongStepAndAllBefore() {
        Disagreement wrong = disagreement(
                () -> subject(Queue.class).play(List.of(9), PlayedTest::fill).agreesWith(Model.class));

        assertThat(wrong.failing()).isEqualTo(2);
        assertThat(wrong.script().calls().get(2)).hasToString("pop()");
        assertThat(wrong.transcript().steps().get(2).outcome()).isEqualTo(new Outcome.Returned(new Value.Int32(1)));
        assertThat(wrong.expected()).containsOnlyKeys(-1, 0, 1, 2)
                .containsEntry(-1, new Expectation.Completes())
                .containsEntry(2, new Expectation.Returns(new Value.Int32(2)));
        assertThat(wrong.figures()).hasSizeGreaterThan(3).allSatisfy(figures -> assertThat(figures).isNotEmpty());
        assertThat(wrong.figures().getFirst()).isNotEqualTo(wrong.figures().get(1));
    }

    @Test
    void completes_callThatThrew_reportsIt() {
        Played<Shelf> played = subject(Throwing.class).play(List.of(9), PlayedTest::fill);

        played.completes(1);
        Disagreement wrong = disagreement(() -> played.completes(2));

        assertThat(wrong.failing()).isEqualTo(2);
        assertThat(wrong.expected()).containsOnly(Map.entry(2, new Expectation.Completes()));
    }

    @Test
    void agreesWith_missingException_reportsTheConstruction() {
        Disagreement wrong = disagreement(
                () -> subject(Unchecked.class).play(List.of(-1), PlayedTest::fill).agreesWith(Model.class));

        assertThat(wrong.failing()).isEqualTo(-1);
        assertThat(wrong.expected())
                .containsOnly(Map.entry(-1, new Expectation.Throws("java.lang.IllegalArgumentException")));
    }

    @Test
    void agreesWith_subclassOfTheException_holds() {
        subject(Finer.class).play(List.of(-1), PlayedTest::fill).agreesWith(Model.class);
    }

    @Test
    void agreesWith_answerWhereTheModelThrows_isWrong() {
        Disagreement wrong = disagreement(
                () -> subject(Right.class).play(List.of(1), Shelf::pop).agreesWith(Throwing.class));

        assertThat(wrong.expected()).containsEntry(0, new Expectation.Throws("java.lang.IllegalStateException"));
    }

    @Test
    void agreesWith_transcriptTooShort_isOurFailure() {
        var short1 = new Subject<Shelf>(Shelf.class,
                _ -> new Transcript(new Step(new Outcome.Done(), 0), List.of(), ""));

        assertThatIllegalStateException().isThrownBy(
                () -> short1.play(List.of(1), Shelf::size).agreesWith(Model.class));
    }

    /// Two answers of one class may differ, so they are never taken for equal.
    @Test
    void agreesWith_modelThatAnswersWithAnObject_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> subject(Boxed.class, Boxes.class).play(List.of(), Boxes::box).agreesWith(Boxed.class))
                .withMessageContaining("nothing can be compared with <");
    }

    @Test
    void agreesWith_modelWithTwoConstructors_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> subject(Right.class).play(List.of(1), Shelf::size).agreesWith(TwoWays.class));
    }

    @Test
    void refuses_theException_holdsAndAnythingElseDoesNot() {
        subject(Right.class).construct(-1).refuses(IllegalArgumentException.class);
        subject(Finer.class).construct(-1).refuses(IllegalArgumentException.class);

        Disagreement built = disagreement(
                () -> subject(Unchecked.class).construct(-1).refuses(IllegalArgumentException.class));
        Disagreement other = disagreement(
                () -> subject(Right.class).construct(-1).refuses(IllegalStateException.class));

        assertThat(built.failing()).isEqualTo(-1);
        assertThat(other.expected()).containsEntry(-1, new Expectation.Throws("java.lang.IllegalStateException"));
    }

    @Test
    void answersTo_method_areItsAnswersInOrder() {
        List<Answer> answers = subject(Right.class).play(List.of(9), PlayedTest::fill).answersTo("pop");

        assertThat(answers).extracting(Answer::value)
                .containsExactly(new Value.Int32(2), new Value.Int32(1), new Value.Nothing());
    }

    @Test
    void answersTo_exceptionInstead_isADisagreementThere() {
        Disagreement wrong = disagreement(
                () -> subject(Throwing.class).play(List.of(9), PlayedTest::fill).answersTo("pop"));

        assertThat(wrong.failing()).isEqualTo(2);
        assertThat(wrong.expected()).containsOnlyKeys(2).containsEntry(2, new Expectation.Rule());
    }

    @Test
    void answer_constructionThatThrows_isADisagreementAtTheConstruction() {
        Disagreement wrong = disagreement(() -> subject(Right.class).play(List.of(-1), PlayedTest::fill).answer(0));

        assertThat(wrong.failing()).isEqualTo(-1);
        assertThat(wrong.expected()).containsEntry(-1, new Expectation.Completes());
    }

    /// A property over two scripts: with more room, nothing less is found.
    @Test
    void isSameAs_answerOfAnotherScript_comparesAcrossBoth() {
        Answer small = last(subject(Right.class).play(List.of(1), PlayedTest::fill));
        Answer large = last(subject(Right.class).play(List.of(2), PlayedTest::fill));
        Answer other = subject(Right.class).play(List.of(2), PlayedTest::fill).answersTo("pop").getFirst();

        large.isSameAs(small);
        Disagreement wrong = disagreement(() -> other.isSameAs(small));

        assertThat(wrong.script().arguments()).containsExactly(new Value.Int32(2));
        assertThat(wrong.expected()).containsValue(new Expectation.SameAs(new Value.Nothing()));
    }

    @Test
    void isSameAs_answersThatAreObjects_neverAre() {
        Answer one = subject(Boxed.class, Boxes.class).play(List.of(), Boxes::box).answer(0);

        assertThat(disagreement(() -> one.isSameAs(one)).failing()).isZero();
    }

    @Test
    void statements_thatHold_passAndOthersTellWhatWasExpected() {
        Answer size = subject(Right.class).play(List.of(9), PlayedTest::fill).answersTo("size").getFirst();
        size.is(1);
        size.isAtMost(1);
        size.isAtLeast(1);
        size.keepsTheRule(true);

        assertThat(expected(() -> size.is(2))).isEqualTo(new Expectation.Returns(new Value.Int32(2)));
        assertThat(expected(() -> size.is(1L))).isEqualTo(new Expectation.Returns(new Value.Int64(1)));
        assertThat(expected(() -> size.isAtMost(0))).isEqualTo(new Expectation.AtMost(0));
        assertThat(expected(() -> size.isAtLeast(2))).isEqualTo(new Expectation.AtLeast(2));
        assertThat(expected(() -> size.hasLength(1))).isEqualTo(new Expectation.OfLength(1));
        assertThat(expected(() -> size.keepsTheRule(false))).isEqualTo(new Expectation.Rule());
        assertThat(expected(size::text)).isEqualTo(new Expectation.Rule());
    }

    @Test
    void statements_aboutTextsAndLists_countTheirLength() {
        Answer text = subject(Boxed.class, Boxes.class).play(List.of(), Boxes::text).answer(0);
        Answer list = subject(Boxed.class, Boxes.class).play(List.of(), Boxes::list).answer(0);

        assertThat(text.text()).isEqualTo("abc");
        text.hasLength(3);
        list.hasLength(2);
        assertThat(expected(() -> list.hasLength(3))).isEqualTo(new Expectation.OfLength(3));
        assertThat(expected(() -> text.isAtMost(3))).isEqualTo(new Expectation.AtMost(3));
    }

    @Test
    void is_objectThatNothingCanBeComparedWith_isRefused() {
        Answer size = subject(Right.class).play(List.of(9), Shelf::size).answer(0);

        assertThatIllegalArgumentException().isThrownBy(() -> size.is(new Object()));
    }

    @Test
    void answer_oneCall_isRecordedAndPlayed() {
        var asked = new ArrayDeque<Script>();
        var subject = new Subject<Shelf>(Shelf.class, script -> {
            asked.add(script);
            return new Transcript(new Step(new Outcome.Done(), 0), List.of(new Step(NOTHING, 0)), "");
        });

        subject.answer(Shelf::pop).is(null);

        assertThat(asked.remove().calls()).hasToString("[pop()]");
    }

    private static void fill(Shelf shelf) {
        shelf.push(1);
        shelf.push(2);
        shelf.pop();
        shelf.size();
        shelf.pop();
        shelf.pop();
    }

    private static Answer last(Played<Shelf> played) {
        return played.answersTo("pop").getLast();
    }

    private static Expectation expected(Runnable statement) {
        Disagreement wrong = disagreement(statement::run);
        return Objects.requireNonNull(wrong.expected().get(wrong.failing()));
    }

    private static Disagreement disagreement(ThrowingCallable property) {
        Disagreement thrown = catchThrowableOfType(Disagreement.class, property);
        assertThat(thrown).isNotNull();
        return thrown;
    }

    private static Subject<Shelf> subject(Class<? extends Shelf> played) {
        return subject(played, Shelf.class);
    }

    private static <T> Subject<T> subject(Class<? extends T> played, Class<T> contract) {
        var constructor = played.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        var shelf = new Contract(contract);
        return new Subject<>(contract,
                script -> new Playback(shelf.methods(), shelf.actor(constructor), Playback.Gauge.NONE).play(script));
    }

    static class Model implements Shelf {

        final Deque<Integer> numbers = new ArrayDeque<>();
        private final int room;

        Model(int room) {
            this.room = room;
            check(room);
        }

        void check(int room) {
            if (room < 0) {
                throw new IllegalArgumentException("no room");
            }
        }

        @Override
        public void push(int number) {
            if (numbers.size() < room) {
                numbers.addLast(number);
            }
        }

        @Override
        public @Nullable Integer pop() {
            return numbers.pollLast();
        }

        @Override
        public int size() {
            return numbers.size();
        }
    }

    static final class Right extends Model {
        Right(int room) {
            super(room);
        }
    }

    static final class Queue extends Model {
        Queue(int room) {
            super(room);
        }

        @Override
        public @Nullable Integer pop() {
            return numbers.pollFirst();
        }
    }

    static final class Unchecked extends Model {
        Unchecked(int room) {
            super(room);
        }

        @Override
        void check(int room) {}
    }

    static final class Finer extends Model {
        Finer(int room) {
            super(room);
        }

        @Override
        void check(int room) {
            if (room < 0) {
                throw new NumberFormatException("no room");
            }
        }
    }

    static final class Throwing extends Model {
        Throwing(int room) {
            super(room);
        }

        @Override
        public Integer pop() {
            throw new IllegalStateException("stuck");
        }
    }

    @SuppressWarnings("unused") // both constructors are looked at, neither is called
    static final class TwoWays extends Model {
        TwoWays(int room) {
            super(room);
        }

        TwoWays() {
            super(1);
        }
    }

    interface Boxes {

        Object box();

        String text();

        List<Integer> list();
    }

    static final class Boxed implements Boxes {

        @Override
        public Object box() {
            return new Object();
        }

        @Override
        public String text() {
            return "abc";
        }

        @Override
        public List<Integer> list() {
            return List.of(1, 2);
        }
    }
}
