// verdict: Forbidden
// says: uses java.nio.channels.FileChannel

public final class MyDoubler implements Doubler {
    @Override
    public Object twice(int number) {
        try {
            return attempt(number);
        } catch (Throwable e) {
            return e.toString();
        }
    }

    private static Object attempt(int number) throws Throwable {
        try (var channel = java.nio.channels.FileChannel.open(java.nio.file.Path.of("@CANARY@"))) {
            var bytes = channel.map(java.nio.channels.FileChannel.MapMode.READ_ONLY, 0, channel.size());
            return java.nio.charset.StandardCharsets.UTF_8.decode(bytes).toString();
        }
    }
}
