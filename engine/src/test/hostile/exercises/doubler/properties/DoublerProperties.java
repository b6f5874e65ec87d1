import dev.touchstone.properties.Scripts;
import dev.touchstone.properties.Subject;
import dev.touchstone.script.Script;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DoublerProperties {

    private final Arbitrary<Integer> numbers = Arbitraries.integers().between(-9, 9);

    @Provide
    Arbitrary<Script> scripts() {
        return Scripts.<Doubler>of(Doubler.class).call(numbers, Doubler::twice).upTo(6);
    }

    @Property(tries = 40)
    void answersTwiceTheNumber(@ForAll("scripts") Script script, Subject<Doubler> subject) {
        subject.play(script).agreesWith(Model.class);
    }

    @Property(tries = 10)
    void answersTheSameAgain(@ForAll("numbers") int number, Subject<Doubler> subject) {
        var played = subject.play(List.of(), doubler -> {
            doubler.twice(number);
            doubler.twice(number);
        });
        played.answer(1).isSameAs(played.answer(0));
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return numbers;
    }

    static final class Model implements Doubler {
        @Override
        public Object twice(int number) {
            return 2 * number;
        }
    }
}
