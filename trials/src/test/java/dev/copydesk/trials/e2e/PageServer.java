package dev.copydesk.trials.e2e;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A site on loopback under every name below {@code localhost}; each of its paths is a {@link SmallStory}. */
final class PageServer implements AutoCloseable {
    private final HttpServer server;
    private volatile boolean broken;

    PageServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            try (exchange) {
                var path = exchange.getRequestURI().getPath();
                boolean missing = broken || path.equals("/robots.txt");
                var body =
                        SmallStory.html("http://" + exchange.getRequestHeaders().getFirst("Host") + path);
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(missing ? 404 : 200, missing ? -1 : body.length);
                if (!missing) {
                    exchange.getResponseBody().write(body);
                }
            }
        });
        server.start();
    }

    String url(String site, String path) {
        return "http://" + site + ".localhost:" + server.getAddress().getPort() + path;
    }

    /** From now on no page is found, or each is again. */
    void broken(boolean now) {
        broken = now;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
