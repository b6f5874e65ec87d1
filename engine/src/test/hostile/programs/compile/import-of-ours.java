// verdict: CompileError
// says: does not exist

import dev.touchstone.subject.Steps;

public final class MyDoubler implements Doubler {
    { Steps.step(); }
    @Override
    public Object twice(int number) {
        return 0;
    }
}
