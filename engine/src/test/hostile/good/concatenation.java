public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        String text = number + "," + number + 'x' + 1.5 + true + null;
        text += 7;
        return Integer.parseInt(text.substring(0, text.indexOf(','))) * 2;
    }
}
