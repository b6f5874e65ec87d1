import dev.touchstone.properties.Answer;
import dev.touchstone.properties.Scripts;
import dev.touchstone.properties.Subject;
import dev.touchstone.script.Script;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CONTRACTProperties {

    /// Few, so that items come up again.
    private final Arbitrary<Integer> items = Arbitraries.integers().between(0, 2);

    @Provide
    Arbitrary<Script> scripts() {
        return Scripts.<CONTRACT>of(CONTRACT.class)
                .call(items, CONTRACT::add)
                .call(items, CONTRACT::add)
                .call(items, CONTRACT::remove)
                .call(items, CONTRACT::count)
                .call(CONTRACT::size)
                .upTo(20);
    }

    @Property(tries = 300)
    void answersLikeTheModel(@ForAll("scripts") Script script, Subject<CONTRACT> subject) {
        subject.play(script).agreesWith(Model.class);
    }

    /// The model would notice it too. It is here to show a property that is no model.
    @Property(tries = 300)
    void sizeIsNeverNegative(@ForAll("scripts") Script script, Subject<CONTRACT> subject) {
        for (Answer size : subject.play(script).answersTo("size")) {
            size.isAtLeast(0);
        }
    }

    /// Slow and plain: all items in a list.
    static final class Model implements CONTRACT {

        private final List<Integer> all = new ArrayList<>();

        @Override
        public void add(int item) {
            all.add(item);
        }

        @Override
        public boolean remove(int item) {
            return all.remove(Integer.valueOf(item));
        }

        @Override
        public int count(int item) {
            return Collections.frequency(all, item);
        }

        @Override
        public int size() {
            return all.size();
        }
    }
}
