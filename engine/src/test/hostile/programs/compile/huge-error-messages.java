// verdict: CompileError

public final class MyDoubler implements Doubler {
    «60×java.util.Map<String, java.util.Map<String, java.util.List<? extends Comparable<?>>>> m# = java.util.List.of(java.util.Map.of(1, java.util.Set.of(#)));
    »
    @Override
    public Object twice(int number) {
        return 0;
    }
}
