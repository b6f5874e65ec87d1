public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        int sum = 0;
        outer:
        for (int i = 0; i < 10; i++) {
            int j = 0;
            do {
                if (j == 3) {
                    continue outer;
                }
                if (i == 2) {
                    break outer;
                }
                j++;
            } while (true);
        }
        int n = Math.abs(number);
        while (n-- > 0) {
            sum += 2;
        }
        return number < 0 ? -sum : sum;
    }
}
