package dev.touchstone.script;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Random scripts, transcripts and values of every case.
final class Generated {

    private static final int DEPTH = 3;

    private Generated() {}

    static Arbitrary<Value> values() {
        return values(DEPTH);
    }

    static Arbitrary<Script> scripts() {
        Arbitrary<Call> calls = Combinators.combine(Arbitraries.strings(), values(1).list().ofMaxSize(3)).as(Call::new);
        return Combinators.combine(values(1).list().ofMaxSize(3), calls.list().ofMaxSize(6)).as(Script::new);
    }

    static Arbitrary<Transcript> transcripts() {
        Arbitrary<Step> steps = Combinators.combine(outcomes(), Arbitraries.longs().greaterOrEqual(0)).as(Step::new);
        return Combinators.combine(steps, steps.list().ofMaxSize(6), Arbitraries.strings()).as(Transcript::new);
    }

    private static Arbitrary<Value> values(int depth) {
        Arbitrary<Value> plain = Arbitraries.oneOf(List.of(
                Arbitraries.just(new Value.Nothing()),
                Arbitraries.of(true, false).map(Value.Flag::new),
                Arbitraries.integers().map(Value.Int32::new),
                Arbitraries.longs().map(Value.Int64::new),
                Arbitraries.of(0.0, -0.0, Double.NaN, Double.NEGATIVE_INFINITY, 0.1).map(Value.Decimal::new),
                Arbitraries.chars().all().map(Value.Letter::new),
                Arbitraries.strings().map(Value.Text::new),
                Arbitraries.strings().map(Value.Opaque::new)));
        if (depth == 0) {
            return plain;
        }
        Arbitrary<Value> inner = values(depth - 1);
        Arbitrary<Value> keys = inner.filter(key -> !Value.holdsMap(key));
        Arbitrary<Value.Entry> entries = Combinators.combine(keys, inner).as(Value.Entry::new);
        return Arbitraries.oneOf(List.of(
                plain,
                inner.list().ofMaxSize(4).map(Value.Items::new),
                entries.list().ofMaxSize(4).map(Value.Entries::new)));
    }

    private static Arbitrary<Outcome> outcomes() {
        Arbitrary<List<String>> texts = Arbitraries.strings().list().ofMaxSize(3);
        Arbitrary<List<String>> types = Arbitraries.strings().list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(List.of(
                Arbitraries.just(new Outcome.Done()),
                values(2).map(Outcome.Returned::new),
                Combinators.combine(types, Arbitraries.strings(), texts).as(Outcome.Threw::new),
                Combinators.combine(Arbitraries.of(Outcome.Stopped.Reason.STEPS, Outcome.Stopped.Reason.TIME), texts)
                        .as(Outcome.Stopped::new)));
    }
}
