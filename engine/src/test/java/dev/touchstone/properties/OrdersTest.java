package dev.touchstone.properties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.script.Call;
import dev.touchstone.script.Contract;
import dev.touchstone.script.Plan;
import dev.touchstone.script.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrdersTest {

    /// Shelves that give back what was put there first.
    private static final class Mapped implements Shelf {

        private final SequencedMap<Integer, Boolean> numbers = new LinkedHashMap<>();

        @Override
        public void push(int number) {
            numbers.put(number, true);
        }

        @Override
        public @Nullable Integer pop() {
            Map.Entry<Integer, Boolean> first = numbers.pollFirstEntry();
            return first == null ? null : first.getKey();
        }

        @Override
        public int size() {
            return numbers.size();
        }
    }

    private abstract static class Listed implements Shelf {

        private final List<Integer> numbers = new ArrayList<>();

        @Override
        public void push(int number) {
            numbers.add(number);
        }

        @Override
        public @Nullable Integer pop() {
            return numbers.isEmpty() ? null : numbers.removeFirst();
        }

        @Override
        public int size() {
            return numbers.size();
        }
    }

    private static final class Inherited extends Listed {}

    private static final class Counted implements Shelf {

        private int size;

        @Override
        public void push(int number) {
            size++;
        }

        @Override
        public @Nullable Integer pop() {
            return size == 0 ? null : size--;
        }

        @Override
        public int size() {
            return size;
        }
    }

    @Test
    void place_sameCallsInAnotherOrder_isTheSameWhereTheModelIs() throws NoSuchMethodException {
        assertThat(afterBothOrders(Counted.class)).containsExactly("2", "2", "same");
    }

    @Test
    void place_orderInAMap_isPartOfTheState() throws NoSuchMethodException {
        assertThat(afterBothOrders(Mapped.class)).containsExactly("1", "2", "other");
    }

    @Test
    void place_fieldsOfASuperclass_arePartOfTheState() throws NoSuchMethodException {
        assertThat(afterBothOrders(Inherited.class)).containsExactly("1", "2", "other");
    }

    /// What is popped after 1 then 2, and after 2 then 1, and whether those are the same place.
    private static List<String> afterBothOrders(Class<? extends Shelf> model) throws NoSuchMethodException {
        var constructor = model.getDeclaredConstructor();
        constructor.setAccessible(true);
        var plan = new Plan(List.of(), List.of(push(1), push(2), new Call("pop", List.of())), List.of(), List.of());
        Orders.Place start = new Orders(new Contract(Shelf.class), constructor, plan).start();
        Orders.Place one = start.make(0).to().make(1).to();
        Orders.Place other = start.make(1).to().make(0).to();
        return List.of(popped(one), popped(other), one == other ? "same" : "other");
    }

    private static String popped(Orders.Place place) {
        return place.make(2).answer() instanceof Expectation.Returns(Value value) ? value.toString() : "nothing";
    }

    private static Call push(int number) {
        return new Call("push", List.of(new Value.Int32(number)));
    }
}
