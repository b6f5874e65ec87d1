public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        System.out.println("twice " + number);
        System.out.printf("%d %s%n", number, new int[0].length);
        System.err.print('x');
        return number + number;
    }
}
