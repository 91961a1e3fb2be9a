package dev.copydesk.trials.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.copydesk.events.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** An OpenAI-compatible endpoint that answers with sentences of the article, or with a number that is in none. */
final class BriefModel implements AutoCloseable {
    private static final Pattern SENTENCE = Pattern.compile("(?m)^\\[(\\d+)] ([^\"“”\n]+)$");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private volatile boolean lying;

    BriefModel() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    BriefModel lying() {
        lying = true;
        return this;
    }

    int asked() {
        return asked.get();
    }

    /** How many calls there were at once at most. */
    int most() {
        return most.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        try (exchange) {
            var request = Json.mapper().readTree(exchange.getRequestBody().readAllBytes());
            var content =
                    content(request.path("messages").path(1).path("content").stringValue());
            var body = Json.bytes(Map.of(
                    "choices",
                    List.of(Map.of(
                            "index",
                            0,
                            "message",
                            Map.of("role", "assistant", "content", content),
                            "finish_reason",
                            "stop"))));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } finally {
            now.decrementAndGet();
        }
    }

    /** The first sentences for the signal, the next for the points. */
    private String content(String prompt) {
        var numbers = new ArrayList<Integer>();
        var texts = new ArrayList<String>();
        var matcher = SENTENCE.matcher(prompt);
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group(1)));
            texts.add(matcher.group(2));
        }
        int end = 0;
        for (int words = 0; end < texts.size() - 5 && words < 45; end++) {
            words += texts.get(end).split(" ").length;
        }
        var points = new ArrayList<Map<String, Object>>();
        for (int i = end; i < Math.min(end + 5, texts.size()); i++) {
            points.add(Map.of(
                    "text",
                    texts.get(i) + (lying && points.isEmpty() ? " It took 4711 days." : ""),
                    "sources",
                    List.of(numbers.get(i))));
        }
        var signal = Map.of("text", String.join(" ", texts.subList(0, end)), "sources", numbers.subList(0, end));
        return Json.text(Map.of("signal", signal, "points", points));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
