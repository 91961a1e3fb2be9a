package dev.copydesk.ingest.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.ArticleId;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.BadRecord.Reason;
import dev.copydesk.events.FetchRequest;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Page;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.ingest.fetch.guard.AddressGuard;
import io.javalin.Javalin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class GatewayTest {
    private static final Topics TOPICS = Topics.of(new TopicSettings("news", 1, (short) 1, 1 << 20));
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final String TOKEN = "correct-horse-battery";

    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final HttpClient client = HttpClient.newHttpClient();
    private Javalin open = Javalin.create();
    private Javalin guarded = Javalin.create();

    @BeforeEach
    void start() {
        open = started(GatewaySettings.DEFAULTS);
        guarded = started(new GatewaySettings("127.0.0.1", 0, TOKEN, false));
    }

    @AfterEach
    void stop() {
        open.stop();
        guarded.stop();
    }

    @Test
    void recordsAreCompressedAsTheClientsAreTold() {
        var topics = Topics.of(TopicSettings.DEFAULTS);

        assertThat(Submissions.producerSettings(topics, Map.of())).containsEntry("compression.type", "lz4");
        assertThat(Submissions.producerSettings(topics, Map.of("compression.type", "none")))
                .containsEntry("compression.type", "none");
    }

    @Test
    void aUrlIsRequested() throws Exception {
        var answer = post("application/json", "{\"url\": \"https://News.Example/a?utm_source=x&id=7#top\"}");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(json(answer).get("url").asString()).isEqualTo("https://news.example/a?id=7");
        assertThat(json(answer).get("accepted").asString()).isEqualTo("requests");
        assertThat(json(answer).get("id").asString())
                .isEqualTo(ArticleId.of(NormalizedUrl.of("https://news.example/a?id=7")));
        assertThat(produced().topic()).isEqualTo(TOPICS.requests().name());
        assertThat(new String(produced().key(), UTF_8)).isEqualTo("news.example");
        assertThat(Json.read(produced().value(), FetchRequest.class))
                .isEqualTo(new FetchRequest("https://news.example/a?id=7", "gateway", NOW));
        assertThat(header("ce_type")).isEqualTo(TOPICS.requests().eventType());
    }

    @Test
    void htmlInJsonIsAPage() throws Exception {
        var answer = post(
                "application/json; charset=utf-8", "{\"url\": \"https://news.example/a\", \"html\": \"<p>é</p>\"}");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(json(answer).get("accepted").asString()).isEqualTo("pages");
        assertThat(produced().topic()).isEqualTo(TOPICS.pages().name());
        assertThat(new String(produced().key(), UTF_8)).isEqualTo("https://news.example/a");
        assertThat(produced().value()).isEqualTo("<p>é</p>".getBytes(UTF_8));
        assertThat(header(Page.CONTENT_TYPE)).isEqualTo("text/html; charset=utf-8");
    }

    @Test
    void htmlItselfIsAPageWithItsBytesAndCharset() throws Exception {
        var answer = send(request("?url=https%3A%2F%2Fnews.example%2Fa", open)
                .header("Content-Type", "text/html; charset=iso-8859-1")
                .POST(BodyPublishers.ofByteArray("<p>é</p>".getBytes(ISO_8859_1))));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(produced().value()).isEqualTo("<p>é</p>".getBytes(ISO_8859_1));
        assertThat(header(Page.CONTENT_TYPE)).isEqualTo("text/html; charset=iso-8859-1");
        assertThat(header(Page.URL)).isEqualTo("https://news.example/a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Article-Url", "Content-Location"})
    void theUrlOfHtmlMayStandInAHeader(String name) throws Exception {
        var answer = send(request("", open)
                .header("Content-Type", "text/html")
                .header(name, "https://news.example/a")
                .POST(BodyPublishers.ofString("<p>x</p>")));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(header(Page.URL)).isEqualTo("https://news.example/a");
    }

    @Test
    void theIdOfAPageIsTheOneThatThePipelineGives() throws Exception {
        var answer = post("application/json", "{\"url\": \"https://news.example/a\", \"html\": \"<p>canonical</p>\"}");

        assertThat(json(answer).get("id").asString()).isEqualTo("id of the canonical URL");
    }

    @Test
    void aPageWithoutAnArticleIsToldSo() throws Exception {
        var answer = post("application/json", "{\"url\": \"https://news.example/a\", \"html\": \"<p>nothing</p>\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(error(answer, "code")).isEqualTo("no-article");
        assertThat(producer.history()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"url\":                                | bad-json",
                "[]                                       | bad-json",
                "{}                                       | no-url",
                "{\"html\": \"<p>x</p>\"}                 | no-url",
                "{\"url\": \" \"}                         | no-url",
                "{\"url\": \"not a url\"}                 | bad-url",
                "{\"url\": \"ftp://news.example/\"}       | bad-url",
                "{\"url\": \"file:///etc/passwd\"}        | bad-url",
                "{\"url\": \"file:///etc/passwd\", \"html\": \"<p>x</p>\"}| bad-url",
                "{\"url\": \"http://127.0.0.1/\"}         | private-address",
                "{\"url\": \"http://[::1]/\"}             | private-address",
                "{\"url\": \"http://169.254.169.254/\"}   | private-address",
                "{\"url\": \"http://localhost:8080/\"}    | private-address",
                "{\"url\": \"https://news.example/a\", \"html\": \"\"} | empty",
            })
    void aBadSubmissionIsRefusedWithItsReason(String body, String code) throws Exception {
        var answer = post("application/json", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error(answer, "code")).isEqualTo(code);
        assertThat(error(answer, "message")).isNotBlank();
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void aHostThatTheOperatorAllowsIsAccepted() throws Exception {
        assertThat(post("application/json", "{\"url\": \"http://daily.localhost:8080/a\"}")
                        .statusCode())
                .isEqualTo(202);
    }

    @Test
    void htmlWithoutItsUrlIsRefused() throws Exception {
        var answer = post("text/html", "<p>x</p>");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error(answer, "code")).isEqualTo("no-url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/csv", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "image/png"})
    void anotherMediaTypeIsRefused(String type) throws Exception {
        assertThat(post(type, "{\"url\": \"https://news.example/a\"}").statusCode())
                .isEqualTo(415);
    }

    @Test
    void plainTextIsAPageOfThatType() throws Exception {
        var answer = send(request("?url=https://news.example/a", open)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(BodyPublishers.ofString("The ferry sails again.")));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(header(Page.CONTENT_TYPE)).isEqualTo("text/plain; charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void anotherMethodIsToldWhichOneIsAllowed(String method) throws Exception {
        var answer = send(request("", open).method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
        assertThat(error(answer, "code")).isEqualTo("method");
    }

    @Test
    void headIsToldWhichMethodIsAllowed() throws Exception {
        var answer = send(request("", open).method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
    }

    @Test
    void gzippedHtmlIsUnpackedBeforeItIsKept() throws Exception {
        var answer = encoded("gzip", gzip("<p>x</p>".getBytes(UTF_8)));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(produced().value()).isEqualTo("<p>x</p>".getBytes(UTF_8));
    }

    @Test
    void gzippedJsonIsUnpacked() throws Exception {
        var answer = send(request("", open)
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(gzip("{\"url\": \"https://news.example/a\"}".getBytes(UTF_8)))));

        assertThat(answer.statusCode()).isEqualTo(202);
    }

    @Test
    void theLimitHoldsForWhatIsUnpacked() throws Exception {
        assertThat(encoded("gzip", gzip(new byte[1 << 20])).statusCode()).isEqualTo(202);
        assertThat(encoded("gzip", gzip(new byte[(1 << 20) + 1])).statusCode()).isEqualTo(413);
    }

    @Test
    void aBombInABombIsRefused() throws Exception {
        assertThat(encoded("gzip, gzip", gzip(gzip(new byte[100 << 20]))).statusCode())
                .isEqualTo(413);
    }

    @Test
    void aCodingThatIsNotKnownIsRefusedWithThoseThatAre() throws Exception {
        var answer = encoded("zstd", new byte[10]);

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Accept-Encoding")).hasValue("gzip, deflate, br");
        assertThat(error(answer, "code")).isEqualTo("content-encoding");
    }

    @Test
    void whatIsNotGzipAsItSaysIsRefused() throws Exception {
        var answer = encoded("gzip", "<p>x</p>".getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error(answer, "code")).isEqualTo("body");
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "{\"url\":", "{\"url\": {}}", "{\"url\": 7, \"html\": []}", "null", ""})
    void noMessageAboutJsonNamesAClass(String body) throws Exception {
        var answer = post("application/json", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("SubmittedArticle", "java.", "dev.copydesk", "Exception", "jackson");
    }

    @Test
    void aFailureOfTheProgramIsToldWithoutItsException() throws Exception {
        var answer = post("application/json", "{\"url\": \"https://news.example/a\", \"html\": \"<p>broken</p>\"}");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(error(answer, "code")).isEqualTo("internal");
        assertThat(answer.body()).doesNotContain("Exception", "java.");
    }

    @Test
    void aPageThatCannotBeReadForAnUnknownReasonIsToldWithoutItsException() throws Exception {
        var answer = post("application/json", "{\"url\": \"https://news.example/a\", \"html\": \"<p>internal</p>\"}");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("Exception", "java.");
    }

    @Test
    void aPageOfTheLimitIsAcceptedAndOneByteMoreIsNot() throws Exception {
        var limit = "a".repeat(1 << 20);

        assertThat(html(BodyPublishers.ofString(limit)).statusCode()).isEqualTo(202);
        assertThat(html(BodyPublishers.ofString(limit + "a")).statusCode()).isEqualTo(413);
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsHeldToTheLimit() throws Exception {
        var endless = BodyPublishers.fromPublisher(BodyPublishers.ofString("a".repeat((1 << 20) + 1)));

        assertThat(html(endless).statusCode()).isEqualTo(413);
    }

    @Test
    void aPageInJsonIsHeldToTheLimit() throws Exception {
        var answer = post(
                "application/json",
                "{\"url\": \"https://news.example/a\", \"html\": \"" + "a".repeat((1 << 20) + 1) + "\"}");

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void withoutABrokerItIsUnavailable() throws Exception {
        producer.sendException = new TimeoutException("no broker");

        var answer = post("application/json", "{\"url\": \"https://news.example/a\"}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(error(answer, "code")).isEqualTo("broker-unavailable");
    }

    @Test
    void theRightTokenAdmits() throws Exception {
        assertThat(postWithAuthorization("Bearer " + TOKEN).statusCode()).isEqualTo(202);
        assertThat(postWithAuthorization("bearer " + TOKEN).statusCode()).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer wrong", "Bearer", "Bearer ", "Basic " + TOKEN, TOKEN, "Bearer " + TOKEN + "x"})
    void anyOtherDoesNot(String authorization) throws Exception {
        var answer = postWithAuthorization(authorization);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"copydesk\"");
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void noTokenDoesNotAdmitEither() throws Exception {
        var answer = send(request("", guarded)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"url\": \"https://news.example/a\"}")));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private Javalin started(GatewaySettings settings) {
        var submissions = new Submissions(
                TOPICS, producer, new AddressGuard(Set.of("*.localhost")), Clock.fixed(NOW, ZoneOffset.UTC));
        var gateway = new Gateway(settings, TOPICS, submissions, GatewayTest::idOf, Clock.fixed(NOW, ZoneOffset.UTC));
        return Javalin.create(gateway::register).start("127.0.0.1", 0);
    }

    private static String idOf(Page page) {
        var body = new String(page.body(), UTF_8);
        if (body.contains("nothing")) {
            throw new BadRecord(Reason.NO_ARTICLE, "no article");
        }
        if (body.contains("broken")) {
            throw new IllegalStateException("broken");
        }
        if (body.contains("internal")) {
            throw new BadRecord(Reason.INTERNAL, "java.lang.NullPointerException: no such thing");
        }
        return body.contains("canonical") ? "id of the canonical URL" : "id of the URL";
    }

    private HttpResponse<String> post(String type, String body) throws Exception {
        return send(request("", open).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> html(HttpRequest.BodyPublisher body) throws Exception {
        return send(request("?url=https://news.example/a", open)
                .header("Content-Type", "text/html")
                .POST(body));
    }

    private HttpResponse<String> encoded(String codings, byte[] body) throws Exception {
        return send(request("?url=https://news.example/a", open)
                .header("Content-Type", "text/html")
                .header("Content-Encoding", codings)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private HttpResponse<String> postWithAuthorization(String authorization) throws Exception {
        return send(request("", guarded)
                .header("Content-Type", "application/json")
                .header("Authorization", authorization)
                .POST(BodyPublishers.ofString("{\"url\": \"https://news.example/a\"}")));
    }

    private static HttpRequest.Builder request(String query, Javalin server) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + Gateway.PATH + query));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private ProducerRecord<byte[], byte[]> produced() {
        assertThat(producer.history()).hasSize(1);
        return producer.history().get(0);
    }

    private String header(String name) {
        return new String(produced().headers().lastHeader(name).value(), UTF_8);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return Json.mapper().readTree(answer.body());
    }

    private static String error(HttpResponse<String> answer, String field) {
        return json(answer).get("error").get(field).asString();
    }
}
