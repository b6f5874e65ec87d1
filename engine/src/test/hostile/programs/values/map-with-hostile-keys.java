// verdict: WrongAnswer
// says: <MyDoubler$Key>

public final class MyDoubler implements Doubler {

    static final class Key {
        @Override
        public String toString() {
            while (true) {}
        }
    }

    @Override
    public Object twice(int number) {
        return java.util.Map.of(new Key(), 1);
    }
}
