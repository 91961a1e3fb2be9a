package dev.copydesk.publish.writing.model;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.copydesk.events.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;

/** An OpenAI-compatible endpoint that does what it is told, in turn; then it answers as {@code afterwards} says. */
public final class StubModel implements AutoCloseable {
    /** What it does with one call. */
    public interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Behaviour> turns = new ConcurrentLinkedQueue<>();
    private final List<JsonNode> bodies = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Behaviour afterwards;

    public StubModel(Behaviour afterwards) {
        this.afterwards = afterwards;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", this::handle);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    StubModel then(Behaviour behaviour) {
        turns.add(behaviour);
        return this;
    }

    void fromNowOn(Behaviour behaviour) {
        afterwards = behaviour;
    }

    /** The requests so far. */
    public List<JsonNode> bodies() {
        return bodies;
    }

    List<String> keys() {
        return keys;
    }

    /** An answer in the API's form. */
    public static Behaviour says(String content) {
        return saying(content, "stop");
    }

    static Behaviour saying(String content, String finish) {
        return exchange -> send(
                exchange,
                200,
                Json.bytes(Map.of(
                        "id",
                        "1",
                        "choices",
                        List.of(Map.of(
                                "index",
                                0,
                                "message",
                                Map.of("role", "assistant", "content", content),
                                "finish_reason",
                                finish)),
                        "usage",
                        Map.of("prompt_tokens", 900, "completion_tokens", 100, "total_tokens", 1_000))));
    }

    static Behaviour sendsBytes(String body) {
        return exchange -> send(exchange, 200, body.getBytes(StandardCharsets.UTF_8));
    }

    static Behaviour fails(int status, String message) {
        return exchange -> send(exchange, status, Json.bytes(Map.of("error", Map.of("message", message))));
    }

    static Behaviour isBusy(int status, String retryAfter) {
        return exchange -> {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            send(exchange, status, new byte[0]);
        };
    }

    /** Sends headers and never a body. */
    Behaviour stalls() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            try {
                closing.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /** Never stops sending. */
    static Behaviour goesOnForEver() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var chunk = " ".repeat(8_192).getBytes(StandardCharsets.UTF_8);
            while (true) {
                exchange.getResponseBody().write(chunk);
            }
        };
    }

    static Behaviour hangsUp() {
        return HttpExchange::close;
    }

    static Behaviour redirects(String to) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            send(exchange, 307, new byte[0]);
        };
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            bodies.add(Json.mapper().readTree(exchange.getRequestBody().readAllBytes()));
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            var turn = turns.poll();
            (turn == null ? afterwards : turn).answer(exchange);
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
