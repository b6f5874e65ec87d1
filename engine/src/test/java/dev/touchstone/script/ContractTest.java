package dev.touchstone.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContractTest {

    @Test
    void method_sameNameOtherArity_findsEach() {
        var contract = new Contract(Shelf.class);

        assertThat(contract.method(new Call("take", List.of())).getParameterCount()).isZero();
        assertThat(contract.method(new Call("take", List.of(new Value.Int32(1)))).getParameterCount()).isEqualTo(1);
    }

    @Test
    void method_inheritedByTheContract_isFound() {
        assertThat(new Contract(Shelf.class).method(new Call("size", List.of())).getName()).isEqualTo("size");
    }

    @Test
    void method_unknownOrNotAbstract_isRefusedByName() {
        var contract = new Contract(Shelf.class);

        assertThatIllegalArgumentException().isThrownBy(() -> contract.method(new Call("give", List.of())))
                .withMessageContaining("\"give()\"");
        assertThatIllegalArgumentException().isThrownBy(() -> contract.method(new Call("isEmpty", List.of())))
                .withMessageContaining("\"isEmpty()\"");
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
    }

    interface Overloaded {

        String take(int place);

        String take(String name);
    }
}
