public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        var pair = new Pair<>(number, number);
        return pair.equals(new Pair<>(number, number)) && pair.hashCode() == new Pair<>(number, number).hashCode()
                && pair.toString().startsWith("Pair[") ? pair.first() + pair.second() : null;
    }
}

record Pair<A, B>(A first, B second) {
    Pair {
        if (first == null) {
            throw new IllegalArgumentException("first");
        }
    }

    static <T> Pair<T, T> of(T both) {
        return new Pair<>(both, both);
    }
}
