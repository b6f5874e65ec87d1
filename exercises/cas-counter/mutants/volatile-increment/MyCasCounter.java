// en: volatile makes ++ one step
// zh: volatile 让 ++ 成为一步
// property: countsEveryIncrement
// calls: 2
public final class MyCasCounter implements CasCounter {

    private volatile int value;

    public MyCasCounter(int start) {
        value = start;
    }

    @Override
    public int increment() {
        return ++value;
    }

    @Override
    public int add(int amount) {
        return value += amount;
    }

    @Override
    public int get() {
        return value;
    }
}
