package dev.touchstone.grading;

import dev.touchstone.script.Encoder;
import dev.touchstone.script.Outcome;
import dev.touchstone.script.Script;
import dev.touchstone.script.Step;
import dev.touchstone.script.Transcript;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A fixed set of scripts of one exercise. Submissions that answer all of them alike are taken to have the same mistake.
///
/// The scripts are those with which the exercise's properties begin, so a probe asks whatever the properties ask about.
/// Immutable.
final class Probe {

    /// How many samples of all properties together are drawn.
    static final int SAMPLES = 200;

    /// How much processor time playing them may take: it comes on top of a verdict that is already known.
    static final Duration TIME_MAX = Duration.ofSeconds(2);

    private static final long SEED = 1;

    private static final int HASH_HEX_DIGITS = 32;

    private final List<Script> scripts;

    private Probe(List<Script> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /// The probe of an exercise: the same as long as its properties are.
    static Probe of(AuthoredCode code) {
        var scripts = new LinkedHashSet<Script>();
        try (var _ = JqwikScope.enter()) {
            List<Method> asking = code.properties().values().stream()
                    .filter(method -> !GrowthJudge.judges(method) && !PlanJudge.judges(method)).toList();
            asking.forEach(method -> begin(
                    new PropertyMethod(method, code.contractType()), SAMPLES / asking.size(), scripts));
        }
        return new Probe(new ArrayList<>(scripts));
    }

    private static void begin(PropertyMethod property, int samples, Set<Script> scripts) {
        var generator = property.generator(SEED);
        for (int i = 0; i < samples; i++) {
            if (property.attempt(Tries.values(generator.get()), List.of()) instanceof Attempt.Asks(var script)) {
                scripts.add(script);
            }
        }
    }

    /// A hash of what a submission answers: values, and exceptions by their class. Empty where it does not answer to all
    /// scripts, or lets the stack overflow, which depends on what the JVM has compiled, or not within [#TIME_MAX] and `stepsMax` for all of them together.
    Optional<String> answers(Session session, long stepsMax) {
        session.allow(TIME_MAX);
        var encoder = new Encoder();
        long stepsLimit = session.steps() + stepsMax;
        try {
            for (int next = 0; next < scripts.size();) {
                int sent = session.send(scripts.subList(next, scripts.size()));
                next += sent;
                for (; sent > 0; sent--) {
                    Transcript transcript = session.receive();
                    if (!isAnswered(transcript)) {
                        session.close();
                        return Optional.empty();
                    }
                    add(encoder, transcript);
                }
                if (session.steps() > stepsLimit) {
                    return Optional.empty();
                }
            }
        } catch (Session.Halted | Session.Killed | Session.OutOfTime e) {
            return Optional.empty();
        }
        return Optional.of(Fingerprint.hex(encoder.toBytes()).substring(0, HASH_HEX_DIGITS));
    }

    private static boolean isAnswered(Transcript transcript) {
        return !(transcript.last().outcome() instanceof Outcome.Stopped)
                && transcript.steps().stream().noneMatch(step -> step.outcome() instanceof Outcome.Threw threw
                        && threw.types().contains(StackOverflowError.class.getName()));
    }

    private static void add(Encoder encoder, Transcript transcript) {
        add(encoder, transcript.construction());
        transcript.steps().forEach(step -> add(encoder, step));
        encoder.text("end");
    }

    private static void add(Encoder encoder, Step step) {
        switch (step.outcome()) {
            case Outcome.Done() -> encoder.text("done");
            case Outcome.Returned(var value) -> encoder.text("returned").value(value);
            case Outcome.Threw threw -> encoder.text("threw").text(threw.types().getFirst());
            case Outcome.Stopped _ -> encoder.text("stopped");
        }
    }
}
