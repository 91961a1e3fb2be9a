package dev.copydesk.trials.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.events.Article;
import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.ContentHash;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.FetchRequest;
import dev.copydesk.events.headers.CloudEvents;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record that a stage cannot process.
 *
 * @param reason what its dead letter says
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that are sent
record Fault(
        StageName stage,
        String name,
        Function<Topic, byte @Nullable []> key,
        Function<Topic, byte @Nullable []> value,
        Map<String, String> headers,
        String reason) {
    private static final int MIB = 1 << 20;
    private static final String URL = "https://faults.example/story";

    @Override
    public String toString() {
        return stage.code() + ": " + name;
    }

    static Stream<Fault> all() {
        var faults = new ArrayList<Fault>();
        var article = SmallStory.article(URL);
        var enriched = SmallStory.enriched(URL);
        faults.addAll(ofRecords(StageName.FETCH, "faults.example", Json.bytes(new FetchRequest(URL, "test", null))));
        faults.addAll(ofRecords(StageName.ENRICH, article.id(), Json.bytes(article)));
        faults.addAll(ofRecords(StageName.PUBLISH, enriched.id(), Json.bytes(enriched)));
        faults.add(of(StageName.FETCH, "no value", "faults.example", null, "empty"));
        // a compacted topic, as publish's input is, takes no record without a key
        faults.add(of(StageName.FETCH, "no key", null, Json.bytes(new FetchRequest(URL, "test", null)), "no-key"));
        faults.add(of(StageName.ENRICH, "no key", null, Json.bytes(article), "no-key"));
        faults.add(of(StageName.ENRICH, "no value", article.id(), null, "empty"));
        faults.add(of(StageName.ENRICH, "the key of another article", "another", Json.bytes(article), "no-key"));
        faults.add(of(StageName.PUBLISH, "the key of another article", "another", Json.bytes(enriched), "no-key"));
        faults.addAll(ofPages());
        faults.addAll(ofOutputs(article, enriched));
        return faults.stream();
    }

    private static List<Fault> ofRecords(StageName stage, String key, byte[] good) {
        boolean small = stage == StageName.FETCH;
        return List.of(
                of(stage, "JSON that breaks off", key, Arrays.copyOf(good, good.length / 2), "bad-json"),
                of(stage, "JSON of another kind", key, "[1, 2, 3]".getBytes(UTF_8), "bad-json"),
                of(stage, "JSON nested without end", key, "[".repeat(20_000).getBytes(UTF_8), "bad-json"),
                of(stage, "bytes that are no text", key, new byte[] {(byte) 0xff, 0, (byte) 0xfe, 7}, "bad-json"),
                new Fault(
                        stage,
                        "a version that is not known",
                        topic -> key.getBytes(UTF_8),
                        topic -> good,
                        Map.of(CloudEvents.TYPE, "dev.copydesk.whatever.v9"),
                        "unknown-version"),
                of(stage, "1 MiB less 1", key, filled('x', MIB - 1), small ? "input-too-large" : "bad-json"),
                of(stage, "1 MiB", key, filled('x', MIB), small ? "input-too-large" : "bad-json"),
                of(stage, "1 MiB and 1", key, filled('x', MIB + 1), small ? "input-too-large" : "bad-json"),
                atCap(stage, "all that the topic takes", key, 0, "bad-json"),
                atCap(stage, "1 more than the topic takes", key, 1, "input-too-large"));
    }

    private static List<Fault> ofPages() {
        var stage = StageName.EXTRACT;
        return List.of(
                of(stage, "a page without a body", URL, null, "empty"),
                of(stage, "neither key nor URL", null, SmallStory.html(URL), "no-url"),
                of(stage, "a key that is no URL", "nonsense", SmallStory.html("nonsense"), "bad-url"),
                of(
                        stage,
                        "an image",
                        URL,
                        "\u0089PNG\r\n\u001a\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                        "not-html"),
                of(stage, "JSON", URL, "{\"url\": \"https://faults.example/\"}".getBytes(UTF_8), "not-html"),
                of(
                        stage,
                        "a page without an article",
                        URL,
                        "<html><body><p>Hi.</p></body></html>".getBytes(UTF_8),
                        "no-article"),
                of(
                        stage,
                        "elements nested without end",
                        URL,
                        "<div>".repeat(20_000).getBytes(UTF_8),
                        "too-deep"),
                of(stage, "1 MiB less 1", URL, filled('x', MIB - 1), "not-html"),
                of(stage, "1 MiB", URL, filled('x', MIB), "not-html"),
                of(stage, "1 MiB and 1", URL, filled('x', MIB + 1), "not-html"),
                atCap(stage, "all that the topic takes", URL, 0, "not-html"),
                atCap(stage, "1 more than the topic takes", URL, 1, "input-too-large"));
    }

    /** Inputs within their limits of which the stage makes something beyond its own. */
    private static List<Fault> ofOutputs(Article article, EnrichedArticle enriched) {
        var page = IntStream.range(0, 80_000)
                .mapToObj(mile -> "<p>Then we walked on to mile " + mile + ".</p>\n")
                .collect(Collectors.joining("", "<html><body><article><h1>Miles</h1>", "</article></body></html>"));
        var talk = withText(
                article,
                "“Nobody had asked us to,” Orla Tennick said. ".repeat(25_000).strip());
        return List.of(
                of(StageName.EXTRACT, "an article beyond the limit", URL, page.getBytes(UTF_8), "output-too-large"),
                of(StageName.ENRICH, "quotes beyond the limit", talk.id(), Json.bytes(talk), "output-too-large"),
                of(
                        StageName.PUBLISH,
                        "a digest beyond the limit",
                        enriched.id(),
                        Json.bytes(withHeadline(enriched, "Long ".repeat(300_000))),
                        "output-too-large"));
    }

    private static Fault of(
            StageName stage, String name, @Nullable String key, byte @Nullable [] value, String reason) {
        return new Fault(
                stage,
                name,
                topic -> key == null ? null : key.getBytes(UTF_8),
                topic -> value,
                Map.of("newsroom", "kept as it is"),
                reason);
    }

    private static Fault atCap(StageName stage, String name, String key, int more, String reason) {
        return new Fault(
                stage,
                name,
                topic -> key.getBytes(UTF_8),
                topic -> filled('x', topic.maxValueBytes() + more),
                Map.of(),
                reason);
    }

    private static byte[] filled(char c, int length) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) c);
        return bytes;
    }

    private static Article withText(Article a, String text) {
        return article(a, a.headline(), text);
    }

    private static EnrichedArticle withHeadline(EnrichedArticle e, String headline) {
        return new EnrichedArticle(
                e.id(),
                e.version(),
                e.status(),
                article(e.article(), headline, e.article().text()),
                e.quotes(),
                e.speakers(),
                e.tags(),
                e.changes(),
                null,
                null);
    }

    private static Article article(Article a, String headline, String text) {
        boolean same = text.equals(a.text());
        return new Article(
                a.id(),
                a.status(),
                a.url(),
                a.canonicalUrl(),
                a.aliases(),
                a.site(),
                headline,
                a.standfirst(),
                a.bylines(),
                a.publishedAt(),
                a.modifiedAt(),
                a.dateline(),
                a.section(),
                a.language(),
                a.images(),
                a.keywords(),
                text,
                same ? a.blocks() : List.of(new Block(BlockKind.PARAGRAPH, 0, text.length(), null)),
                same ? a.links() : List.of(),
                a.pullQuotes(),
                ContentHash.of(headline, a.standfirst(), text),
                a.fetchedAt(),
                a.provenance(),
                null,
                List.of(),
                null);
    }
}
