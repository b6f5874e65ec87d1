public record MyDoubler() implements Doubler {
    @Override
    public Object twice(int number) {
        return number + number;
    }
}
