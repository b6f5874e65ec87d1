public final class MyWorkDeque implements WorkDeque {

    public MyWorkDeque(int capacity) {
    }

    @Override
    public boolean push(int job) {
        return false;
    }

    @Override
    public Integer pop() {
        return null;
    }

    @Override
    public Integer steal() {
        return null;
    }
}
