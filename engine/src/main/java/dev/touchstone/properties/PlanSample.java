package dev.touchstone.properties;

import dev.touchstone.script.Call;
import dev.touchstone.script.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;

/// A plan that was drawn, with the simpler plans that may fail the same way. Immutable.
public final class PlanSample {

    /// Who makes the calls of a form.
    enum Role {
        ANYONE, FIRST, OTHERS
    }

    /// One thing that a thread does: where its arguments come from, and the calls that they make.
    record Form(Role role, List<Arbitrary<?>> arguments, Function<List<Object>, List<Call>> calls) {}

    /// One form with its arguments.
    record Line(Form form, List<Shrinkable<?>> arguments) {

        List<Call> calls() {
            return form.calls().apply(arguments.stream().<Object>map(Shrinkable::value).toList());
        }

        Stream<Line> simpler() {
            return PlanSample.simpler(arguments).map(changed -> new Line(form, changed));
        }
    }

    private final List<Shrinkable<?>> construction;
    private final List<Call> start;
    private final List<Line> before;
    private final List<List<Line>> threads;
    private final List<Call> after;

    /// @param start calls that every simpler plan makes first, too
    PlanSample(List<Shrinkable<?>> construction, List<Call> start, List<Line> before, List<List<Line>> threads,
            List<Call> after) {
        this.construction = construction;
        this.start = start;
        this.before = before;
        this.threads = threads;
        this.after = after;
    }

    public Plan plan() {
        return new Plan(Scripts.values(construction), Stream.concat(start.stream(), calls(before).stream()).toList(),
                threads.stream().map(PlanSample::calls).toList(), after);
    }

    /// Simpler plans, the simplest first: without a thread, without one thing that is done, with simpler arguments.
    public Stream<PlanSample> simpler() {
        Stream<PlanSample> fewerThreads = IntStream.range(0, threads.size()).filter(_ -> threads.size() > 2)
                .mapToObj(i -> with(before, without(threads, i)));
        Stream<PlanSample> fewerBefore = IntStream.range(0, before.size())
                .mapToObj(i -> with(without(before, i), threads));
        Stream<PlanSample> fewerCalls = IntStream.range(0, threads.size()).boxed()
                .flatMap(i -> IntStream.range(0, threads.get(i).size()).filter(_ -> threads.get(i).size() > 1)
                        .mapToObj(j -> with(before, replaced(threads, i, without(threads.get(i), j)))));
        Stream<PlanSample> noneAfter = after.isEmpty()
                ? Stream.empty()
                : Stream.of(new PlanSample(construction, start, before, threads, List.of()));
        Stream<PlanSample> simplerConstruction = simpler(construction)
                .map(changed -> new PlanSample(changed, start, before, threads, after));
        Stream<PlanSample> simplerBefore = IntStream.range(0, before.size()).boxed()
                .flatMap(i -> before.get(i).simpler().map(line -> with(replaced(before, i, line), threads)));
        Stream<PlanSample> simplerCalls = IntStream.range(0, threads.size()).boxed()
                .flatMap(i -> IntStream.range(0, threads.get(i).size()).boxed()
                        .flatMap(j -> threads.get(i).get(j).simpler().map(line -> with(before,
                                replaced(threads, i, replaced(threads.get(i), j, line))))));
        return Stream.of(fewerThreads, fewerBefore, fewerCalls, noneAfter, simplerConstruction, simplerBefore,
                simplerCalls).flatMap(each -> each);
    }

    private PlanSample with(List<Line> earlier, List<List<Line>> together) {
        return new PlanSample(construction, start, earlier, together, after);
    }

    private static List<Call> calls(List<Line> lines) {
        return lines.stream().flatMap(line -> line.calls().stream()).toList();
    }

    private static <T> List<T> without(List<T> list, int index) {
        var left = new ArrayList<>(list);
        left.remove(index);
        return left;
    }

    private static <T> List<T> replaced(List<T> list, int index, T item) {
        var changed = new ArrayList<>(list);
        changed.set(index, item);
        return changed;
    }

    private static Stream<List<Shrinkable<?>>> simpler(List<Shrinkable<?>> arguments) {
        return IntStream.range(0, arguments.size()).boxed()
                .flatMap(i -> arguments.get(i).shrink().map(simpler -> replaced(arguments, i, simpler)));
    }

}
