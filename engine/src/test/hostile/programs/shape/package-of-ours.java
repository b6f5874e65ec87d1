// verdict: Forbidden CompileError
// says: package

package dev.touchstone.subject;

public final class MyDoubler {
    public Object twice(int number) {
        return 0;
    }
}
