package dev.copydesk.ingest.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.BadRecord.Reason;
import dev.copydesk.events.Page;
import dev.copydesk.ingest.fetch.FetchOutcome.Fetched;
import dev.copydesk.ingest.fetch.FetchOutcome.Refused;
import dev.copydesk.ingest.fetch.FetchOutcome.RetryLater;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFetcherTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final FetchSettings SETTINGS = FetchSettings.DEFAULTS
            .withAllowedHosts(Set.of("news.example", "*.news.example"))
            .withHttp(new FetchSettings.Http(PATIENCE, PATIENCE, PATIENCE, 3, 100_000));

    private Site site;
    private PageFetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        site = Site.started();
        fetcher = fetcher(SETTINGS);
    }

    @AfterEach
    void stop() {
        fetcher.close();
        site.close();
    }

    @Test
    void aPageIsFetchedWithItsBytesAndWhatTheServerSaidOfThem() {
        site.on(
                "/story",
                new MockResponse.Builder()
                        .setHeader("Content-Type", "text/html; charset=ISO-8859-1")
                        .body(new Buffer().write("<p>café</p>".getBytes(ISO_8859_1))));

        var page = fetched("/story");

        assertThat(page.url()).isEqualTo(url("/story"));
        assertThat(page.finalUrl()).isEqualTo(url("/story"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.contentType()).isEqualTo("text/html; charset=ISO-8859-1");
        assertThat(page.fetchedAt()).isEqualTo(NOW);
        assertThat(page.body()).isEqualTo("<p>café</p>".getBytes(ISO_8859_1));
    }

    @Test
    void itSaysWhoItIsAndWhatItTakes() throws Exception {
        site.on("/story", Site.html("<p>x</p>"));

        fetched("/story");

        site.asked.take();
        var headers = site.asked.take().getHeaders();
        assertThat(headers.get("User-Agent")).startsWith("Copydesk/");
        assertThat(headers.get("Accept-Encoding")).isEqualTo("gzip, deflate, br");
        assertThat(headers.get("Accept")).startsWith("text/html");
    }

    @Test
    void aCompressedPageIsUnfolded() throws Exception {
        site.on("/story", Site.encoded("gzip", gzip("<p>long</p>".getBytes(UTF_8))));

        assertThat(fetched("/story").body()).isEqualTo("<p>long</p>".getBytes(UTF_8));
    }

    @Test
    void aBombIsRefused() throws Exception {
        site.on("/bomb", Site.encoded("gzip", gzip(new byte[50 << 20])));

        assertThat(refusal("/bomb")).isEqualTo(Reason.INPUT_TOO_LARGE);
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() {
        site.on("/large", Site.html("a".repeat(100_001)));

        assertThat(refusal("/large")).isEqualTo(Reason.INPUT_TOO_LARGE);
    }

    @Test
    void anEndlessBodyIsRefusedAtTheLimit() {
        site.on("/endless", Site.html("").chunkedBody("a".repeat(10_000_000), 1000));

        assertThat(refusal("/endless")).isEqualTo(Reason.INPUT_TOO_LARGE);
    }

    @Test
    void aBodyThatDripsEndsWithTheTimeForThePage() {
        var impatient = fetcher(
                SETTINGS.withHttp(new FetchSettings.Http(PATIENCE, PATIENCE, Duration.ofMillis(400), 3, 100_000)));
        site.on("/drip", Site.html("a".repeat(10_000)).throttleBody(1, 50, TimeUnit.MILLISECONDS));

        var outcome = impatient.fetch(url("/drip"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        RetryLater.class, later -> assertThat(later.reason()).isEqualTo(Reason.TOO_SLOW));
        impatient.close();
    }

    @Test
    void aServerThatHangsEndsWithTheTimeForThePage() {
        var impatient = fetcher(
                SETTINGS.withHttp(new FetchSettings.Http(PATIENCE, PATIENCE, Duration.ofMillis(400), 3, 100_000)));
        site.on("/hang", Site.html("a").headersDelay(30, TimeUnit.SECONDS));

        assertThat(impatient.fetch(url("/hang")))
                .isInstanceOfSatisfying(
                        RetryLater.class, later -> assertThat(later.reason()).isEqualTo(Reason.TOO_SLOW));
        impatient.close();
    }

    @Test
    void aBrokenConnectionIsTriedLater() {
        site.on("/broken", Site.html("a".repeat(5000)).onResponseBody(new SocketEffect.CloseSocket()));

        assertThat(fetcher.fetch(url("/broken")))
                .isInstanceOfSatisfying(
                        RetryLater.class, later -> assertThat(later.reason()).isEqualTo(Reason.NETWORK));
    }

    @Test
    void aBodyThatIsNotWhatItsCodingSaysIsTriedLater() {
        site.on("/corrupt", Site.encoded("gzip", "<p>plain</p>".getBytes(UTF_8)));

        assertThat(fetcher.fetch(url("/corrupt"))).isInstanceOf(RetryLater.class);
    }

    @Test
    void anUnknownHostIsTriedLater() {
        var noNames = new PageFetcher(
                SETTINGS,
                Clock.fixed(NOW, ZoneOffset.UTC),
                host -> {
                    throw new java.net.UnknownHostException(host);
                },
                UnaryOperator.identity());

        assertThat(noNames.fetch("http://news.example/")).isInstanceOfSatisfying(RetryLater.class, later -> {
            assertThat(later.reason()).isEqualTo(Reason.NETWORK);
            assertThat(later.unanswered()).isTrue();
        });
        noNames.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 206, 304, 400, 401, 403, 404, 410, 451})
    void aStatusThatWillNotChangeIsRefused(int status) {
        site.on("/gone", new MockResponse.Builder().code(status));

        assertThat(refusal("/gone")).isEqualTo(Reason.HTTP_STATUS);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void aStatusThatMayChangeIsTriedLater(int status) {
        site.on("/later", new MockResponse.Builder().code(status));

        assertThat(fetcher.fetch(url("/later"))).isInstanceOfSatisfying(RetryLater.class, later -> {
            assertThat(later.notBefore()).isEqualTo(NOW);
            assertThat(later.message()).contains(Integer.toString(status));
            assertThat(later.unanswered()).isFalse();
        });
    }

    @Test
    void retryAfterIsKeptToAsFarAsTheCapGoes() {
        site.on("/soon", new MockResponse.Builder().code(429).setHeader("Retry-After", "90"));
        site.on(
                "/never",
                new MockResponse.Builder().code(503).setHeader("Retry-After", "Tue, 31 Dec 2999 23:59:59 GMT"));

        assertThat(fetcher.fetch(url("/soon"))).extracting("notBefore").isEqualTo(NOW.plusSeconds(90));
        assertThat(fetcher.fetch(url("/never"))).extracting("notBefore").isEqualTo(NOW.plusSeconds(600));
    }

    @Test
    void whatIsNoPageIsRefused() {
        site.on("/image", Site.answer(200, "image/png", "<png>"));

        assertThat(refusal("/image")).isEqualTo(Reason.NOT_HTML);
    }

    @Test
    void aMissingTypeIsToldByTheBody() {
        site.on("/page", new MockResponse.Builder().body("<!doctype html><p>x"));
        site.on("/data", new MockResponse.Builder().body("{}"));

        assertThat(fetched("/page").contentType()).isNull();
        assertThat(refusal("/data")).isEqualTo(Reason.NOT_HTML);
    }

    @Test
    void anEmptyPageIsRefused() {
        site.on("/empty", Site.html(""));

        assertThat(refusal("/empty")).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "news.example/story", "ftp://news.example/", "file:///etc/passwd", "http://", "javascript:1"
            })
    void whatIsNoWebAddressIsRefused(String url) {
        assertThat(fetcher.fetch(url))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.BAD_URL));
    }

    @Test
    void redirectsAreFollowedToTheirEnd() {
        site.on("/old", Site.redirect("/newer"));
        site.on("/newer", Site.redirect(site.url("www.news.example", "/newest#top")));
        site.on("/newest", Site.html("<p>x</p>"));

        var page = fetched("/old");

        assertThat(page.url()).isEqualTo(url("/old"));
        assertThat(page.finalUrl()).isEqualTo(site.url("www.news.example", "/newest"));
    }

    @Test
    void aCircleOfRedirectsIsRefusedWhenItCloses() {
        site.on("/a", Site.redirect("/b"));
        site.on("/b", Site.redirect("/a"));

        assertThat(refusal("/a")).isEqualTo(Reason.TOO_MANY_REDIRECTS);
        assertThat(site.paths()).containsExactly("/robots.txt", "/a", "/b");
    }

    @Test
    void moreRedirectsThanAllowedAreRefused() {
        for (int i = 0; i < 10; i++) {
            site.on("/" + i, Site.redirect("/" + (i + 1)));
        }

        assertThat(refusal("/0")).isEqualTo(Reason.TOO_MANY_REDIRECTS);
        assertThat(site.paths()).containsExactly("/robots.txt", "/0", "/1", "/2", "/3");
    }

    @ParameterizedTest
    @CsvSource({"ftp://news.example/x", "file:///etc/passwd", "javascript:alert(1)", "data:text/html;x"})
    void aRedirectAwayFromTheWebIsRefused(String location) {
        site.on("/away", Site.redirect(location));

        assertThat(refusal("/away")).isEqualTo(Reason.BAD_URL);
    }

    @Test
    void aRedirectWithoutATargetIsRefused() {
        site.on("/away", new MockResponse.Builder().code(301));

        assertThat(refusal("/away")).isEqualTo(Reason.HTTP_STATUS);
    }

    @Test
    void http2IsSpokenWhereTheServerDoes() throws Exception {
        var certificate = new HeldCertificate.Builder()
                .addSubjectAlternativeName("news.example")
                .build();
        var ours = new HandshakeCertificates.Builder()
                .addTrustedCertificate(certificate.certificate())
                .build();
        try (var secure = new Site()) {
            secure.server.setProtocols(List.of(Protocol.HTTP_2, Protocol.HTTP_1_1));
            secure.server.useHttps(new HandshakeCertificates.Builder()
                    .heldCertificate(certificate)
                    .build()
                    .sslSocketFactory());
            secure.server.start();
            secure.on("/story", Site.html("<p>x</p>"));
            var trusting = new PageFetcher(
                    SETTINGS,
                    Clock.fixed(NOW, ZoneOffset.UTC),
                    Site.loopback(),
                    client -> client.sslSocketFactory(ours.sslSocketFactory(), ours.trustManager()));

            assertThat(trusting.fetch(secure.url("news.example", "/story"))).isInstanceOf(Fetched.class);
            assertThat(secure.asked.take().getVersion()).isEqualTo("HTTP/2");
            trusting.close();
        }
    }

    private PageFetcher fetcher(FetchSettings settings) {
        return new PageFetcher(settings, Clock.fixed(NOW, ZoneOffset.UTC), Site.loopback(), UnaryOperator.identity());
    }

    private String url(String path) {
        return site.url("news.example", path);
    }

    private Page fetched(String path) {
        var outcome = fetcher.fetch(url(path));
        assertThat(outcome).isInstanceOf(Fetched.class);
        return ((Fetched) outcome).page();
    }

    private Reason refusal(String path) {
        var outcome = fetcher.fetch(url(path));
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).reason();
    }

    private static byte[] gzip(byte[] body) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        }
        return out.toByteArray();
    }
}
