public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        String text = """
                a "b"
                  c\
                d
                """;
        return text.lines().count() == 2 && text.contains("cd") ? number + number : text;
    }
}
