public final class MyCONTRACT implements CONTRACT {

    public MyCONTRACT() {
    }

    @Override
    public void add(int item) {
    }

    @Override
    public boolean remove(int item) {
        return false;
    }

    @Override
    public int count(int item) {
        return 0;
    }

    @Override
    public int size() {
        return 0;
    }
}
