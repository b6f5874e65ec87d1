// verdict: CompileError
// says: the compiler did not get through this file within 3 s

public final class MyDoubler implements Doubler {
    Object nest = «2000×java.util.Map.entry(1, »1«2000×)»;
    @Override
    public Object twice(int number) {
        return 0;
    }
}
