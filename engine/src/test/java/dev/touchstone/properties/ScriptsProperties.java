package dev.touchstone.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.script.Call;
import dev.touchstone.script.Script;
import dev.touchstone.script.Value;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;

/// What scripts are drawn, and that the smaller ones are found without leaving the generators' domain.
class ScriptsProperties {

    private static final int ROOM_MIN = 2;
    private static final int ROOM_MAX = 5;
    private static final int NUMBER_MIN = 10;
    private static final int NUMBER_MAX = 99;
    private static final int CALLS_MAX = 30;

    private static final Arbitrary<Script> SCRIPTS = Scripts.<Shelf>of(Shelf.class)
            .constructedWith(Arbitraries.integers().between(ROOM_MIN, ROOM_MAX))
            .call(Arbitraries.integers().between(NUMBER_MIN, NUMBER_MAX), Shelf::push)
            .call(Shelf::pop)
            .call(Shelf::size)
            .upTo(CALLS_MAX);

    @Property(tries = 200)
    void upTo_everyScriptAndEverySmallerOne_staysInTheDomain(@ForAll Random random) {
        Shrinkable<Script> drawn = draw(random);

        assertThat(inDomain(drawn.value())).isTrue();
        assertThat(drawn.value().calls()).isNotEmpty();
        assertThat(drawn.shrink().limit(200).map(Shrinkable::value)).allMatch(ScriptsProperties::inDomain);
    }

    @Property(tries = 100)
    void shrink_everyStep_isSimplerAndNeverTheSame(@ForAll Random random) {
        Shrinkable<Script> drawn = draw(random);

        assertThat(drawn.shrink().limit(200)).allSatisfy(smaller -> {
            assertThat(smaller.distance()).isLessThan(drawn.distance());
            assertThat(smaller.value()).isNotEqualTo(drawn.value());
        });
    }

    @Property(tries = 50)
    void upTo_sameRandom_drawsTheSame(@ForAll long seed) {
        assertThat(draw(new Random(seed)).value()).isEqualTo(draw(new Random(seed)).value());
    }

    @Property(tries = 20)
    void shrink_twoPops_findsTwoPops(@ForAll Random random) {
        Script smallest = smallest(random, script -> count(script, "pop") >= 2);

        assertThat(smallest.calls()).hasToString("[pop(), pop()]");
        assertThat(smallest.arguments()).containsExactly(new Value.Int32(ROOM_MIN));
    }

    @Property(tries = 20)
    void shrink_numberOfAtLeastForty_findsForty(@ForAll Random random) {
        Script smallest = smallest(random, script -> numbers(script).anyMatch(number -> number >= 40));

        assertThat(smallest.calls()).hasToString("[push(40)]");
    }

    /// Both must become smaller at once: neither alone keeps failing.
    @Property(tries = 20)
    void shrink_sameNumberTwice_findsTheSmallestNumberTwice(@ForAll Random random) {
        Script smallest = smallest(random,
                script -> numbers(script).boxed().collect(Collectors.groupingBy(n -> n, Collectors.counting()))
                        .values().stream().anyMatch(times -> times >= 2));

        assertThat(smallest.calls()).hasToString("[push(10), push(10)]");
    }

    @Property(tries = 20)
    void shrink_roomOfAtLeastFour_findsFourAndNoMoreCallsThanNeeded(@ForAll Random random) {
        Script smallest = smallest(random, script -> room(script) >= 4 && count(script, "size") >= 1);

        assertThat(smallest.arguments()).containsExactly(new Value.Int32(4));
        assertThat(smallest.calls()).hasToString("[size()]");
    }

    /// The failing calls are far apart, with others between them.
    @Property(tries = 20)
    void shrink_pushBeforePopBeforeSize_findsTheThree(@ForAll Random random) {
        Script smallest = smallest(random, script -> script.calls().stream().map(Call::method)
                .collect(Collectors.joining(" ")).matches("(.* )?push (.* )?pop (.* )?size( .*)?"));

        assertThat(smallest.calls()).hasToString("[push(10), pop(), size()]");
    }

    @Example
    void upTo_manyScripts_areShortAndLongAndUseEveryForm() {
        var random = new Random(1);
        var lengths = IntStream.range(0, 2_000).map(_ -> draw(random).value().calls().size()).summaryStatistics();
        long brief = IntStream.range(0, 2_000)
                .filter(_ -> draw(random).value().calls().size() <= Scripts.SHORT_CALLS).count();
        Set<String> methods = draw(new Random(2)).value().calls().stream().map(Call::method)
                .collect(Collectors.toSet());

        assertThat(lengths.getMin()).isEqualTo(1);
        assertThat(lengths.getMax()).isEqualTo(CALLS_MAX);
        double share = 1.0 / Scripts.SHORT_SHARE + (1 - 1.0 / Scripts.SHORT_SHARE) * Scripts.SHORT_CALLS / CALLS_MAX;
        assertThat(brief / 2_000.0).isBetween(share - 0.05, share + 0.05);
        assertThat(methods).isSubsetOf("push", "pop", "size").isNotEmpty();
    }

    @Example
    void upTo_impossibleLengthOrNoCall_isRefused() {
        var none = Scripts.<Shelf>of(Shelf.class);
        var one = none.call(Shelf::pop);

        assertThatIllegalArgumentException().isThrownBy(() -> none.upTo(1)).withMessageContaining("at least one call");
        assertThatIllegalArgumentException().isThrownBy(() -> one.upTo(0)).withMessageContaining("got 0");
        assertThatIllegalArgumentException().isThrownBy(() -> one.upTo(Script.CALLS_MAX + 1));
    }

    @Example
    void call_twice_leavesTheFirstDescriptionAsItWas() {
        var first = Scripts.<Shelf>of(Shelf.class).call(Shelf::pop);
        first.call(Shelf::size);

        Script script = first.upTo(CALLS_MAX).generator(1).next(new Random(1)).value();

        assertThat(script.calls()).extracting(Call::method).containsOnly("pop");
    }

    private static Shrinkable<Script> draw(Random random) {
        return SCRIPTS.generator(1_000).next(random);
    }

    /// Draws until a script fails, then takes the first simpler one that still fails for as long as there is one.
    private static Script smallest(Random random, Predicate<Script> fails) {
        Shrinkable<Script> failing = draw(random);
        while (!fails.test(failing.value())) {
            failing = draw(random);
        }
        Optional<Shrinkable<Script>> next = Optional.of(failing);
        while (next.isPresent()) {
            failing = next.get();
            next = failing.shrink().filter(smaller -> fails.test(smaller.value())).findFirst();
        }
        return failing.value();
    }

    private static boolean inDomain(Script script) {
        return script.calls().size() <= CALLS_MAX && room(script) >= ROOM_MIN && room(script) <= ROOM_MAX
                && numbers(script).allMatch(number -> number >= NUMBER_MIN && number <= NUMBER_MAX);
    }

    private static int room(Script script) {
        return script.arguments().getFirst() instanceof Value.Int32(int room) ? room : -1;
    }

    private static IntStream numbers(Script script) {
        return script.calls().stream().filter(call -> call.method().equals("push"))
                .mapToInt(call -> call.arguments().getFirst() instanceof Value.Int32(int number) ? number : -1);
    }

    private static long count(Script script, String method) {
        return script.calls().stream().filter(call -> call.method().equals(method)).count();
    }
}
