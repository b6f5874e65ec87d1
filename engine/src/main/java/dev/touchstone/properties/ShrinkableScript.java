package dev.touchstone.properties;

import dev.touchstone.script.Call;
import dev.touchstone.script.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/// A script with the smaller scripts that may fail the same way: first with runs of calls left out, the longest runs
/// first, then with one argument simpler everywhere it occurs, then with a simpler construction, alone or with one call
/// less, then with one argument simpler in one place.
///
/// Arguments only ever shrink to what their own generator allows, so a shrunk script is still one that the exercise
/// promises to ask. Leaving out runs of halving length is Zeller's and Hildebrandt's ddmin without its complements
/// ("Simplifying and Isolating Failure-Inducing Input", 2002).
final class ShrinkableScript implements Shrinkable<Script> {

    /// One call with its arguments.
    static final class Line {

        private final Scripts.Form form;
        private final List<Shrinkable<?>> arguments;
        private @Nullable Call call;

        Line(Scripts.Form form, List<Shrinkable<?>> arguments) {
            this.form = form;
            this.arguments = arguments;
        }

        List<Shrinkable<?>> arguments() {
            return arguments;
        }

        Call call() {
            if (call == null) {
                call = form.call().apply(arguments.stream().<Object>map(Shrinkable::value).toList());
            }
            return call;
        }

        Place place(int argument) {
            return new Place(form.arguments().get(argument), arguments.get(argument));
        }

        /// This line with `simpler` in each place that equals `place`.
        Line with(Place place, Shrinkable<?> simpler) {
            List<Shrinkable<?>> changed = new ArrayList<>(arguments);
            for (int i = 0; i < changed.size(); i++) {
                if (place(i).equals(place)) {
                    changed.set(i, simpler);
                }
            }
            return new Line(form, changed);
        }
    }

    /// An argument and the generator that it comes from. Equal when both are the same.
    record Place(Arbitrary<?> generator, Shrinkable<?> shrinkable) {

        @Override
        @SuppressWarnings("ReferenceEquality") // two generators that describe the same values may be used differently
        public boolean equals(Object other) {
            return other instanceof Place place
                    && place.generator == generator
                    && Objects.equals(place.shrinkable.value(), shrinkable.value());
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(shrinkable.value());
        }
    }

    private final List<Shrinkable<?>> construction;
    private final List<Line> lines;
    private @Nullable Script script;

    ShrinkableScript(List<Shrinkable<?>> construction, List<Line> lines) {
        this.construction = construction;
        this.lines = lines;
    }

    @Override
    public Script value() {
        if (script == null) {
            script = new Script(Scripts.values(construction), lines.stream().map(Line::call).toList());
        }
        return script;
    }

    @Override
    public Stream<Shrinkable<Script>> shrink() {
        return Stream.<Supplier<Stream<Shrinkable<Script>>>>of(this::withoutRuns, this::simplerEverywhere,
                this::simplerConstruction, this::simplerConstructionAndShorter, this::simplerInOnePlace)
                .flatMap(Supplier::get);
    }

    @Override
    public ShrinkingDistance distance() {
        List<Shrinkable<?>> all = new ArrayList<>(construction);
        lines.forEach(line -> all.addAll(line.arguments()));
        ShrinkingDistance arguments = all.stream().map(Shrinkable::distance)
                .reduce(ShrinkingDistance.of(0), ShrinkingDistance::plus);
        return ShrinkingDistance.of(lines.size()).append(arguments);
    }

    private Stream<Shrinkable<Script>> withoutRuns() {
        return Stream.iterate(Math.max(lines.size() / 2, 1), run -> run > 0, run -> run / 2)
                .flatMap(run -> IntStream.rangeClosed(0, lines.size() - run)
                        .mapToObj(from -> new ShrinkableScript(construction, withoutLines(from, from + run))));
    }

    private List<Line> withoutLines(int from, int to) {
        var left = new ArrayList<>(lines.subList(0, from));
        left.addAll(lines.subList(to, lines.size()));
        return left;
    }

    private Stream<Shrinkable<Script>> simplerConstruction() {
        return simpler(construction).map(simpler -> new ShrinkableScript(simpler, lines));
    }

    /// A smaller capacity often needs fewer calls to be filled, and neither step alone still fails.
    private Stream<Shrinkable<Script>> simplerConstructionAndShorter() {
        return simpler(construction).flatMap(simpler -> IntStream.range(0, lines.size())
                .mapToObj(i -> new ShrinkableScript(simpler, withoutLines(i, i + 1))));
    }

    private Stream<Shrinkable<Script>> simplerInOnePlace() {
        return IntStream.range(0, lines.size()).boxed().flatMap(i -> {
            Line line = lines.get(i);
            return simpler(line.arguments()).map(arguments -> {
                var changed = new ArrayList<>(lines);
                changed.set(i, new Line(line.form, arguments));
                return new ShrinkableScript(construction, changed);
            });
        });
    }

    /// With each distinct argument replaced by something simpler wherever its generator put it, so that
    /// `put(7, 1), get(7)` can become `put(0, 1), get(0)`.
    private Stream<Shrinkable<Script>> simplerEverywhere() {
        return places().distinct().flatMap(place -> place.shrinkable().shrink().map(simpler -> {
            List<Line> changed = lines.stream().map(line -> line.with(place, simpler)).toList();
            return new ShrinkableScript(construction, changed);
        }));
    }

    private Stream<Place> places() {
        return lines.stream().flatMap(line -> IntStream.range(0, line.arguments().size()).mapToObj(line::place));
    }

    private static Stream<List<Shrinkable<?>>> simpler(List<Shrinkable<?>> arguments) {
        return IntStream.range(0, arguments.size()).boxed()
                .flatMap(i -> arguments.get(i).shrink().map(simpler -> {
                    List<Shrinkable<?>> changed = new ArrayList<>(arguments);
                    changed.set(i, simpler);
                    return changed;
                }));
    }
}
