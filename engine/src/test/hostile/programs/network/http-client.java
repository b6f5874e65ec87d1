// verdict: Forbidden
// says: uses java.net.http.HttpClient

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
        return java.net.http.HttpClient.newHttpClient().sendAsync( //!
                java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://127.0.0.1:@TCP@/")).build(),
                java.net.http.HttpResponse.BodyHandlers.ofString())
                .get(1, java.util.concurrent.TimeUnit.SECONDS).body();
    }
}
