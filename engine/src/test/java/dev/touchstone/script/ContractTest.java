package dev.touchstone.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContractTest {

    @Test
    void methods_sameNameOtherArity_areSortedAndFound() {
        Methods methods = new Contract(Shelf.class).methods();

        assertThat(methods.signatures()).extracting(Methods.Signature::toString).containsExactly(
                "Signature[name=isEmpty, parameters=0]", "Signature[name=size, parameters=0]",
                "Signature[name=take, parameters=0]", "Signature[name=take, parameters=1]");
        assertThat(methods.indexOf(new Call("take", List.of()))).isEqualTo(2);
        assertThat(methods.indexOf(new Call("take", List.of(new Value.Int32(1))))).isEqualTo(3);
    }

    @Test
    void index_unknownOrStatic_isRefusedByName() {
        Methods methods = new Contract(Shelf.class).methods();

        assertThatIllegalArgumentException().isThrownBy(() -> methods.indexOf(new Call("give", List.of())))
                .withMessageContaining("\"give()\"");
        assertThatIllegalArgumentException().isThrownBy(() -> methods.indexOf(new Call("empty", List.of())))
                .withMessageContaining("\"empty()\"");
    }

    @Test
    void holds_argumentsOfOtherTypes_doesNot() {
        var contract = new Contract(Shelf.class);

        assertThat(contract.holds(new Call("take", List.of(new Value.Int32(1))))).isTrue();
        assertThat(contract.holds(new Call("take", List.of(new Value.Text("1"))))).isFalse();
        assertThat(contract.holds(new Call("take", List.of(new Value.Nothing())))).isFalse();
        assertThat(contract.holds(new Call("give", List.of()))).isFalse();
    }

    @Test
    void construct_twoMethodsOfOneNameAndArity_isRefusedWithBothSaid() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Contract(Overloaded.class))
                .withMessageContaining("\"take\"").withMessageContaining("1 parameters");
    }

    @Test
    void construct_class_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Contract(ContractTest.class))
                .withMessageContaining("is not");
    }

    interface Counted {
        int size();
    }

    interface Shelf extends Counted {

        String take();

        String take(int place);

        default boolean isEmpty() {
            return size() == 0;
        }

        static int empty() {
            return 0;
        }
    }

    interface Overloaded {

        String take(int place);

        String take(String name);
    }
}
