public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        String text = " a,b;c ".strip().replaceAll("[,;]", "-").toUpperCase(java.util.Locale.ROOT);
        String[] parts = text.split("-");
        String joined = String.join("", parts) + "x".repeat(2) + text.chars().filter(Character::isLetter).count();
        byte[] bytes = joined.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return joined.equals("ABCxx3") && bytes.length == 6 && "%d|%5.2f|%s".formatted(1, 1.5, "a").equals("1| 1.50|a")
                && String.format("%03d", 7).equals("007") && new String(bytes, java.nio.charset.StandardCharsets.UTF_8).lines().count() == 1
                ? number * 2 : joined;
    }
}
