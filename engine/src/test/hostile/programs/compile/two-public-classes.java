// verdict: CompileError
// says: should be declared in a file named

public final class MyDoubler implements Doubler {

    @Override
    public Object twice(int number) {
        return 0;
    }
}
public class Other {}
