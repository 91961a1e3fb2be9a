package dev.copydesk.ingest.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Dns;
import okio.Buffer;

/** A web server on loopback under made-up names, without a robots.txt unless it is given one. */
final class Site implements AutoCloseable {
    final MockWebServer server = new MockWebServer();
    final BlockingQueue<RecordedRequest> asked = new LinkedBlockingQueue<>();
    private final Map<String, Supplier<MockResponse>> answers = new ConcurrentHashMap<>();

    Site() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                asked.add(request);
                var answer = answers.get(request.getUrl().encodedPath());
                return answer == null ? new MockResponse.Builder().code(404).build() : answer.get();
            }
        });
    }

    static Site started() throws IOException {
        var site = new Site();
        site.server.start();
        return site;
    }

    Site on(String path, MockResponse.Builder... answers) {
        var left = new LinkedBlockingQueue<>(List.of(answers));
        this.answers.put(path, () -> (left.size() > 1 ? left.remove() : left.element()).build());
        return this;
    }

    String url(String host, String path) {
        return server.url("/").scheme() + "://" + host + ":" + server.getPort() + path;
    }

    /** The paths that were asked for, in order. */
    List<String> paths() {
        return asked.stream().map(request -> request.getUrl().encodedPath()).toList();
    }

    static MockResponse.Builder html(String body) {
        return answer(200, "text/html; charset=utf-8", body);
    }

    static MockResponse.Builder answer(int status, String type, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", type)
                .body(body);
    }

    static MockResponse.Builder encoded(String coding, byte[] body) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "text/html")
                .setHeader("Content-Encoding", coding)
                .body(new Buffer().write(body));
    }

    static MockResponse.Builder redirect(String location) {
        return new MockResponse.Builder().code(302).setHeader("Location", location);
    }

    /** Every name leads to loopback. */
    static Dns loopback() {
        return host -> List.of(InetAddress.getLoopbackAddress());
    }

    @Override
    public void close() {
        server.close();
    }
}
