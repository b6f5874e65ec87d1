// en: an int is read and written whole, so nothing can go wrong
// zh: int 的读写都是原子的，所以不会出错
// property: countsEveryIncrement
// calls: 2
public final class MyCasCounter implements CasCounter {

    private int value;

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
