package dev.copydesk.desk.newsroom;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.copydesk.desk.newsroom.Manifest.Entry;
import dev.copydesk.desk.newsroom.Manifest.Step;
import dev.copydesk.events.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * The bundled newsroom: seven fictional sites on one loopback port, each under its own {@code <site>.localhost}. It
 * serves the first pass until {@link #secondPass()} is called, and the updated pages from then on.
 */
public final class SampleNewsroom implements AutoCloseable {
    private final Manifest manifest;
    private final Sites sites;
    private final HttpServer server;
    private final ExecutorService workers;
    private volatile Step now = Step.FIRST;

    private SampleNewsroom(Manifest manifest, HttpServer server) {
        this.manifest = manifest;
        this.sites = new Sites(manifest);
        this.server = server;
        this.workers = Executors.newFixedThreadPool(4, SampleNewsroom::daemon);
    }

    /** Starts to serve on a free port of 127.0.0.1. @throws UncheckedIOException where there is none */
    public static SampleNewsroom start() {
        try {
            var loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            var newsroom =
                    new SampleNewsroom(Manifest.bundled(), HttpServer.create(new InetSocketAddress(loopback, 0), 0));
            newsroom.server.createContext("/", newsroom::handle);
            newsroom.server.setExecutor(newsroom.workers);
            newsroom.server.start();
            return newsroom;
        } catch (IOException e) {
            throw new UncheckedIOException("the sample newsroom found no port to serve on", e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** What to ask for first, in order. */
    public List<String> urls() {
        return urls(Step.FIRST);
    }

    /** The pages of the first pass as they are served. */
    public List<Page> pages() {
        return manifest.pages().stream()
                .filter(entry -> entry.step() == Step.FIRST && entry.becomes() == Manifest.Outcome.ARTICLE)
                .flatMap(entry -> Stream.ofNullable(entry.file())
                        .map(file -> new Page(url(entry, port()), null, 200, entry.contentType(), null, page(file))))
                .toList();
    }

    /** Publishes the update and says what to ask for now: the update, unchanged pages, another spelling of a URL. */
    public List<String> secondPass() {
        now = Step.SECOND;
        return urls(Step.SECOND);
    }

    /** What ought to come of both passes. */
    public NewsroomExpectations expected() {
        return NewsroomExpectations.of(manifest, port());
    }

    /**
     * A file of the newsroom as it stands in the bundle.
     *
     * @throws IllegalArgumentException where there is none of that name
     */
    public static byte[] page(String file) {
        try (var in = SampleNewsroom.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no such file in the sample newsroom: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops to serve. */
    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    static String url(Entry entry, int port) {
        return "http://" + entry.site() + ".localhost:" + port + entry.path();
    }

    private List<String> urls(Step step) {
        return manifest.pages().stream()
                .filter(entry -> entry.step() == step)
                .map(entry -> url(entry, port()))
                .toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            var answer = sites.answer(request(exchange), now);
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            boolean bare = method.equals("HEAD") || answer.body().length == 0;
            exchange.sendResponseHeaders(answer.status(), bare ? -1 : answer.body().length);
            if (!bare) {
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    private static Sites.Request request(HttpExchange exchange) {
        var uri = exchange.getRequestURI();
        var headers = exchange.getRequestHeaders();
        return new Sites.Request(
                headers.getFirst("Host"),
                uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()),
                headers.getFirst("Accept-Encoding"),
                headers.getFirst("If-None-Match"));
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "sample-newsroom");
        thread.setDaemon(true);
        return thread;
    }
}
