public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        var point = new Point();
        point.x = number;
        return point.copy().x + point.x;
    }
}

final class Point implements Cloneable {
    int x;

    Point copy() {
        try {
            return (Point) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
