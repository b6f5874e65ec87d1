public final class MyCasCounter implements CasCounter {

    public MyCasCounter(int start) {
    }

    @Override
    public int increment() {
        return 0;
    }

    @Override
    public int add(int amount) {
        return 0;
    }

    @Override
    public int get() {
        return 0;
    }
}
