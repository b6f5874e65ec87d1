public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        double root = Math.sqrt(4);
        int floor = Math.floorMod(number, 7) + 7 * Math.floorDiv(number, 7);
        return (int) (root * floor) + Math.toIntExact(Math.round(Math.abs(0.2))) + Math.clamp(5L, 0, 0)
                + (int) Math.log10(1) + Math.max(0, Integer.MIN_VALUE) + (Double.isNaN(0.0 / 0) ? 0 : 1);
    }
}
