public final class MyDoubler implements Doubler {

    private int field;

    private final class Inner {
        private int value() {
            return field;
        }
    }

    @Override
    public Object twice(int number) {
        class Local {
            int value() {
                return number + field;
            }
        }
        Comparable<Integer> anonymous = new Comparable<>() {
            private final int own = number;

            @Override
            public int compareTo(Integer other) {
                return own + new Inner().value() + other;
            }
        };
        field = 0;
        return anonymous.compareTo(0) + new Local().value();
    }
}
