// verdict: CompileError

package a.b;

public final class MyDoubler implements Doubler {

    @Override
    public Object twice(int number) {
        return 0;
    }
}
