public final class MySingleFlight implements SingleFlight {

    private final Source source;

    public MySingleFlight(Source source) {
        this.source = source;
    }

    @Override
    public int get(int key) {
        return source.load(key);
    }

    @Override
    public void change(int key) {
        source.change(key);
    }
}
