package dev.copydesk.trials.process;

import dev.copydesk.trials.load.TrialPage;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A newsroom's system: hands a page in again until it is told that it was taken. */
public final class GatewayClient {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final long PAUSE_NANOS = 100_000_000;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final String address;

    /** @param address of the process, as a URL without a path */
    public GatewayClient(String address) {
        this.address = address;
    }

    /** @throws IllegalStateException where it is refused, or not taken within {@code patience} */
    public void submit(TrialPage page, Duration patience) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(
                        address + "/v1/articles?url=" + URLEncoder.encode(page.url(), StandardCharsets.UTF_8)))
                .timeout(TIMEOUT)
                .header("Content-Type", "text/html; charset=utf-8")
                .POST(BodyPublishers.ofByteArray(page.html()))
                .build();
        long deadline = System.nanoTime() + patience.toNanos();
        while (!accepted(request)) {
            if (System.nanoTime() - deadline > 0) {
                throw new IllegalStateException(page.url() + " was not taken within " + patience.toSeconds() + " s");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private boolean accepted(HttpRequest request) throws InterruptedException {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 400 && response.statusCode() < 500) {
                throw new IllegalStateException("refused: " + response.statusCode() + " " + response.body());
            }
            return response.statusCode() < 300;
        } catch (IOException noAnswer) {
            return false;
        }
    }
}
