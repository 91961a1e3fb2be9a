package dev.copydesk.trials.e2e;

import static dev.copydesk.trials.e2e.TopicWatch.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.copydesk.events.Article;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.FetchRequest;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An article on three pages of a site: one is asked for, all are fetched and read as one. All of it is fiction. */
@Tag("e2e")
@SuppressWarnings("NullAway.Init") // set before each test
class PagedArticleTest {
    @RegisterExtension
    static final SharedBroker BROKER = SharedBroker.builtIn();

    private static final String[] PARTS = {
        "The footbridge over the Wend opened again on Monday, nine weeks after a barge struck it, and the mayor walked across first.",
        "The engineer who mended it, Orla Tennick, painted it twice while it was closed, because nobody had told her the colour.",
        "Some two hundred people walked across in the first hour, most of them there and back, and one of them on a horse."
    };

    @TempDir
    Path folder;

    private HttpServer site;
    private Desk desk;

    @BeforeEach
    void serve() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/robots.txt", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(404, -1);
            }
        });
        site.createContext("/news/bridge-over-wend-reopens", exchange -> {
            try (exchange) {
                var query = exchange.getRequestURI().getQuery();
                var body = html(query == null ? 1 : Integer.parseInt(query.substring("page=".length())))
                        .getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        site.start();
        desk = new Desk(BROKER.bootstrapServers(), "paged", folder);
    }

    @AfterEach
    void close() {
        desk.close();
        site.stop(0);
    }

    private String url() {
        return "http://wend.localhost:" + site.getAddress().getPort() + "/news/bridge-over-wend-reopens";
    }

    private String html(int part) {
        var next = part < PARTS.length ? "<link rel=next href='" + url() + "?page=" + (part + 1) + "'>" : "";
        return "<!DOCTYPE html><html lang=en><head><title>Bridge over the Wend reopens</title>"
                + "<meta property='og:type' content='article'><link rel=canonical href='" + url() + "'>" + next
                + "</head><body><article><h1>Bridge over the Wend reopens</h1><p>" + PARTS[part - 1] + "</p><p>Page "
                + part + " of " + PARTS.length + "</p></article></body></html>";
    }

    @Test
    void theArticleOfThreePagesComesWholeUnderOneId() throws Exception {
        var host = NormalizedUrl.of(url()).host().getBytes(StandardCharsets.UTF_8);
        try (var running = desk.start(StageName.ALL);
                var feed = desk.feed();
                var enriched = desk.watch(desk.topics().enriched())) {
            feed.put(new ProducerRecord<>(
                    desk.topics().requests().name(), host, Json.bytes(new FetchRequest(url(), "test", null))));

            var whole = value(
                    enriched.await(
                            "the last page's text",
                            r -> text(value(r, EnrichedArticle.class)).contains(PARTS[2])),
                    EnrichedArticle.class);

            assertThat(text(whole)).isEqualTo(String.join("\n\n", PARTS));
            desk.awaitNothingWaiting();
            try (var articles = desk.watch(desk.topics().articles())) {
                assertThat(articles.all())
                        .extracting(r -> value(r, Article.class).id())
                        .containsOnly(whole.id());
            }
            assertThat(running.failed()).isFalse();
        }
    }

    private static String text(EnrichedArticle enriched) {
        return enriched.article().text();
    }
}
