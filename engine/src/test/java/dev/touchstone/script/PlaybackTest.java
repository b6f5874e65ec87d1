package dev.touchstone.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Constructor;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaybackTest {

    interface Desk {

        void put(@Nullable Object thing);

        @Nullable
        Object take();

        int fail(String how);
    }

    @Test
    void play_voidAndAnswers_areToldApart() {
        Transcript played = play(Plain.class, call("put", new Value.Text("a")), call("take"), call("take"));

        assertThat(played.construction().outcome()).isEqualTo(new Outcome.Done());
        assertThat(outcomes(played)).containsExactly(new Outcome.Done(),
                new Outcome.Returned(new Value.Text("a")), new Outcome.Returned(new Value.Nothing()));
    }

    @Test
    void play_twice_usesAFreshInstanceEachTime() {
        play(Plain.class, call("put", new Value.Text("a")));

        assertThat(outcomes(play(Plain.class, call("take")))).containsExactly(
                new Outcome.Returned(new Value.Nothing()));
    }

    @Test
    void play_callThatThrows_isToldAndTheNextOneIsStillMade() {
        Transcript played = play(Plain.class, call("fail", new Value.Text("state")), call("take"));

        Outcome.Threw threw = threw(played.steps().getFirst());
        assertThat(threw.types()).containsExactly("java.lang.IllegalStateException", "java.lang.RuntimeException",
                "java.lang.Exception");
        assertThat(threw).hasToString("throws IllegalStateException: state");
        assertThat(played.steps()).hasSize(2);
    }

    @Test
    void play_longMessage_isCut() {
        Outcome.Threw threw = threw(play(Plain.class, call("fail", new Value.Text("x".repeat(9_999)))).last());

        assertThat(threw.message()).hasSize(Outcome.Threw.MESSAGE_CHARS_MAX);
    }

    @Test
    void play_exceptionWithHostileMethods_isToldWithoutWhatTheyHide() {
        Outcome.Threw threw = threw(play(Plain.class, call("fail", new Value.Text("hostile"))).last());

        assertThat(threw.types().getFirst()).isEqualTo(Hostile.class.getName());
        assertThat(threw.message()).isEmpty();
        assertThat(threw.frames()).isEmpty();
    }

    /// The virtual machine adds where the classes come from, with an address that differs from process to process.
    @Test
    void play_wrongCast_isToldWithoutAddresses() {
        Outcome.Threw threw = threw(play(Plain.class, call("fail", new Value.Text("cast"))).last());

        assertThat(threw.message())
                .isEqualTo("class java.lang.String cannot be cast to class " + Desk.class.getName());
    }

    @Test
    void play_endlessRecursion_isAnException() {
        assertThat(threw(play(Plain.class, call("fail", new Value.Text("deep"))).last()).type())
                .isEqualTo("StackOverflowError");
    }

    @Test
    void play_constructionThatThrows_isTheWholeTranscript() {
        Transcript played = play(Refusing.class, call("take"));

        assertThat(threw(played.construction())).hasToString("throws IllegalArgumentException: no");
        assertThat(played.steps()).isEmpty();
    }

    @Test
    void play_staticInitialiserThatThrows_isAnExceptionOfTheConstructionEachTime() {
        assertThat(threw(play(Uninitialisable.class, call("take")).construction()).type())
                .isEqualTo("NumberFormatException");
        assertThat(threw(play(Uninitialisable.class, call("take")).construction()).type())
                .isEqualTo("NoClassDefFoundError");
    }

    @Test
    void play_answerThatThrowsWhileItIsRead_isAnException() {
        assertThat(threw(play(Trapped.class, call("take")).last()).type()).isEqualTo("IllegalStateException");
    }

    @Test
    void play_callOutsideOfTheContract_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> play(Plain.class, call("toString")));
    }

    @Test
    void play_gauge_isAskedBeforeEachCallAndTellsItsCost() {
        var before = new ArrayList<Integer>();
        var gauge = new Playback.Gauge() {
            @Override
            public void before(int call) {
                before.add(call);
            }

            @Override
            public long cost() {
                return before.size() * 10L;
            }

            @Override
            public Outcome.@Nullable Stopped stopped() {
                return null;
            }

            @Override
            public String printed() {
                return "printed";
            }
        };

        Transcript played = playback(Plain.class, gauge).play(script(call("take"), call("take")));

        assertThat(before).containsExactly(-1, 0, 1);
        assertThat(played.construction().cost()).isEqualTo(10);
        assertThat(played.steps()).extracting(Step::cost).containsExactly(20L, 30L);
        assertThat(played.printed()).isEqualTo("printed");
    }

    @Test
    void play_stoppedInACall_endsThereWhateverTheCallAnswered() {
        var stopped = new Outcome.Stopped(Outcome.Stopped.Reason.STEPS, List.of("A.b(A.java:1)"));

        Transcript played = playback(Plain.class, new Before(1, () -> {}, stopped))
                .play(script(call("take"), call("take"),
                        call("take")));

        assertThat(outcomes(played)).containsExactly(new Outcome.Returned(new Value.Nothing()), stopped);
    }

    @Test
    void play_stoppedInTheConstruction_callsNothing() {
        var stopped = new Outcome.Stopped(Outcome.Stopped.Reason.STEPS, List.of());

        Transcript played = playback(Plain.class, new Before(-1, () -> {}, stopped)).play(script(call("take")));

        assertThat(played.construction().outcome()).isEqualTo(stopped);
        assertThat(played.steps()).isEmpty();
    }

    @Test
    void soFar_beforeTheConstructionEnds_isStoppedThere() {
        var stopped = new Outcome.Stopped(Outcome.Stopped.Reason.STEPS, List.of("A.b(A.java:1)"));

        Transcript soFar = playback(Plain.class, Playback.Gauge.NONE).soFar(stopped).orElseThrow();

        assertThat(soFar.construction().outcome()).isEqualTo(stopped);
        assertThat(soFar.steps()).isEmpty();
    }

    @Test
    void soFar_inTheMiddle_endsWithTheStop() {
        var stopped = new Outcome.Stopped(Outcome.Stopped.Reason.TIME, List.of());
        var soFar = new AtomicReference<Transcript>();
        var playback = new AtomicReference<Playback>();
        playback.set(playback(Plain.class, new Before(
                1, () -> soFar.set(playback.get().soFar(stopped).orElseThrow()), null)));

        playback.get().play(script(call("take"), call("take")));

        assertThat(soFar.get().construction().outcome()).isEqualTo(new Outcome.Done());
        assertThat(outcomes(soFar.get())).containsExactly(new Outcome.Returned(new Value.Nothing()), stopped);
    }

    @Test
    void soFar_afterTheEnd_isEmpty() {
        Playback playback = playback(Plain.class, Playback.Gauge.NONE);
        playback.play(script(call("take")));

        assertThat(playback.soFar(new Outcome.Stopped(Outcome.Stopped.Reason.TIME, List.of()))).isEmpty();
    }

    /// Does something before one call, and says from then on that the playing is stopped.
    private static final class Before implements Playback.Gauge {

        private final int call;
        private final Runnable action;
        private final Outcome.@Nullable Stopped stopped;
        private boolean reached;

        Before(int call, Runnable action, Outcome.@Nullable Stopped stopped) {
            this.call = call;
            this.action = action;
            this.stopped = stopped;
        }

        @Override
        public void before(int next) {
            if (next == call) {
                action.run();
                reached = true;
            }
        }

        @Override
        public long cost() {
            return 0;
        }

        @Override
        public Outcome.@Nullable Stopped stopped() {
            return reached ? stopped : null;
        }

        @Override
        public String printed() {
            return "";
        }
    }

    private static Transcript play(Class<?> type, Call... calls) {
        return playback(type, Playback.Gauge.NONE).play(script(calls));
    }

    private static Playback playback(Class<?> type, Playback.Gauge gauge) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        var contract = new Contract(Desk.class);
        return new Playback(contract.methods(), contract.actor(constructor), gauge);
    }

    private static Script script(Call... calls) {
        return new Script(List.of(), List.of(calls));
    }

    private static Call call(String method, Value... arguments) {
        return new Call(method, Arrays.asList(arguments));
    }

    private static List<Outcome> outcomes(Transcript played) {
        return played.steps().stream().map(Step::outcome).toList();
    }

    private static Outcome.Threw threw(Step step) {
        assertThat(step.outcome()).isInstanceOf(Outcome.Threw.class);
        return (Outcome.Threw) step.outcome();
    }

    private static class Plain implements Desk {

        private @Nullable Object thing;

        @Override
        public void put(@Nullable Object thing) {
            this.thing = thing;
        }

        @Override
        public @Nullable Object take() {
            Object taken = thing;
            thing = null;
            return taken;
        }

        @Override
        public int fail(String how) {
            return switch (how) {
                case "hostile" -> throw new Hostile();
                case "deep" -> 1 + fail(how);
                case "cast" -> Desk.class.cast(cast(how)).fail("");
                default -> throw new IllegalStateException(how);
            };
        }

        private static Desk cast(Object thing) {
            return (Desk) thing;
        }
    }

    private static final class Refusing extends Plain {
        Refusing() {
            throw new IllegalArgumentException("no");
        }
    }

    private static final class Uninitialisable extends Plain {

        @SuppressWarnings("unused") // never comes to be
        private static final int NUMBER = Integer.parseInt("no number".toUpperCase(Locale.ROOT));

        Uninitialisable() {}
    }

    private static final class Trapped extends Plain {
        @Override
        public Object take() {
            return new AbstractList<>() {
                @Override
                public Object get(int index) {
                    throw new IllegalStateException("hands off");
                }

                @Override
                public int size() {
                    return 1;
                }
            };
        }
    }

    /// An exception that fails whoever looks at it.
    private static final class Hostile extends RuntimeException {

        @Override
        public String getMessage() {
            throw new IllegalStateException("hands off");
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw new IllegalStateException("hands off");
        }
    }
}
