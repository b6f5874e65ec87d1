// verdict: CompileError
// says: is not visible

import jdk.internal.misc.Unsafe;

public final class MyDoubler implements Doubler {
    Unsafe unsafe;
    @Override
    public Object twice(int number) {
        return 0;
    }
}
