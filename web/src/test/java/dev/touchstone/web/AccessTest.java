package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {

    private static final String SUBMIT = "/exercises/lru-cache/attempts";
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    private static Path data;
    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start(data);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST", "[::1]"})
    void host_ofThisMachine_isServed(String host) throws IOException {
        assertThat(statusFor(host + ":" + site.port())).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "192.168.1.7"})
    void host_ofAnyoneElse_isRefused(String host) throws IOException {
        assertThat(statusFor(host + ":" + site.port())).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0, 192.168.1.7, true", "0.0.0.0, evil.example, false", "::, [fe80::1], true",
        "study.lan, study.lan, true", "study.lan, other.lan, false", "::1, [::1], true"})
    void host_byWhereWeListen_isOurs(String bound, String asked, boolean ours) {
        assertThat(new Access(bound).isOurs(asked)).isEqualTo(ours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1:1", "http://localhost.evil.example"})
    void submit_fromAPageElsewhere_isRefusedByItsOrigin(String origin) {
        assertThat(submit(request -> request.header("Origin", origin)).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void submit_fromAPageElsewhere_isRefusedByItsSite(String fetchSite) {
        assertThat(submit(request -> request.header("Sec-Fetch-Site", fetchSite)).statusCode()).isEqualTo(403);
    }

    @Test
    void submit_fromOurPage_isTaken() {
        String origin = "http://127.0.0.1:" + site.port();

        HttpResponse<String> answer = submit(
                request -> request.header("Origin", origin).header("Sec-Fetch-Site", "same-origin"));

        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void submit_fromAProgram_isTaken() {
        assertThat(submit(request -> request).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/topics/lru-cache", "/nowhere", "/static/site.css", "/api/attempts/999"})
    void headers_onEveryAnswer_areStrict(String path) {
        var headers = site.get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    }

    private static HttpResponse<String> submit(UnaryOperator<HttpRequest.Builder> with) {
        return site.post(SUBMIT, FORM, "source=class+A+%7B%7D", with);
    }

    /// The JDK's client does not let a test choose the host.
    private static int statusFor(String host) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            socket.getOutputStream().write(("GET /attempts HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }
}
