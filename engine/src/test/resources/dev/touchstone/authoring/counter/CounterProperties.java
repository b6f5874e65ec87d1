import dev.touchstone.properties.Answer;
import dev.touchstone.properties.Scripts;
import dev.touchstone.properties.Subject;
import dev.touchstone.script.Script;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CounterProperties {

    @Provide
    Arbitrary<Script> scripts() {
        return Scripts.<Counter>of(Counter.class)
                .call(Arbitraries.integers().between(0, 9_999), Counter::add)
                .call(Counter::total)
                .upTo(8);
    }

    @Property(tries = 300)
    void addsUp(@ForAll("scripts") Script script, Subject<Counter> subject) {
        subject.play(script).agreesWith(Model.class);
    }

    @Property(tries = 100)
    void neverBelowZero(@ForAll("scripts") Script script, Subject<Counter> subject) {
        for (Answer total : subject.play(script).answersTo("total")) {
            total.isAtLeast(0);
        }
    }

    static final class Model implements Counter {

        private int total;

        Model() {}

        @Override
        public void add(int number) {
            total += number;
        }

        @Override
        public int total() {
            return total;
        }
    }
}
