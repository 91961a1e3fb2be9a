package dev.copydesk.trials.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.desk.Copydesk;
import dev.copydesk.trials.process.TrialPatience;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The command {@code up}, run in this JVM as from a command line until it is closed. */
final class RunningUp implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("ready: .*(http://\\S+)");

    private final StringWriter said = new StringWriter();
    private final Thread thread;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    /** @param more options beside the broker and free ports */
    RunningUp(String bootstrapServers, List<String> more) {
        var arguments = new ArrayList<>(
                List.of("up", "--bootstrap-servers", bootstrapServers, "--port", "0", "--kafka-port", "0"));
        arguments.addAll(more);
        var out = new PrintWriter(said, true);
        thread = new Thread(
                () -> Copydesk.commandLine().setOut(out).setErr(out).execute(arguments.toArray(String[]::new)), "up");
        thread.start();
        address = Eventually.holds("up is ready", this::readAddress, found -> !found.isEmpty() || !thread.isAlive());
        if (address.isEmpty()) {
            throw new AssertionError("up has ended: " + said);
        }
    }

    String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    /** What {@code /metrics} answers. */
    Scrape scrape() {
        return Scrape.of(get("/metrics"));
    }

    /** Hands it a page, as a newsroom does: again until it is taken. */
    void push(String url, byte[] html) {
        var request = HttpRequest.newBuilder(URI.create(address + "/v1/articles?url=" + url))
                .header("Content-Type", "text/html; charset=utf-8")
                .POST(BodyPublishers.ofByteArray(html))
                .build();
        Eventually.holds("the page is taken", () -> answer(request).statusCode(), status -> status == 202);
    }

    String address() {
        return address;
    }

    private String send(HttpRequest request) {
        return answer(request).body();
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private String readAddress() {
        var found = ADDRESS.matcher(said.toString());
        return found.find() ? found.group(1) : "";
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(TrialPatience.LIMIT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            throw new AssertionError("up does not end: " + said);
        }
    }
}
