package dev.copydesk.desk.newsroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.newsroom.Manifest.Entry;
import dev.copydesk.desk.newsroom.Manifest.Step;
import dev.copydesk.desk.newsroom.NewsroomExpectations.Refusal;
import dev.copydesk.desk.newsroom.NewsroomExpectations.Why;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleNewsroomTest {
    private final OkHttpClient client = new OkHttpClient.Builder()
            .dns(host -> List.of(InetAddress.getLoopbackAddress()))
            .followRedirects(false)
            .build();
    private SampleNewsroom newsroom;

    @BeforeEach
    void start() {
        newsroom = SampleNewsroom.start();
    }

    @AfterEach
    void stop() {
        client.connectionPool().evictAll();
        client.dispatcher().executorService().shutdown();
        newsroom.close();
    }

    @ParameterizedTest
    @MethodSource("pagesOfTheFirstPass")
    void servesEachPageAsItStandsInTheBundleUnderItsContentType(Entry entry) throws IOException {
        try (var response = get("http://" + entry.site() + ".localhost:" + newsroom.port() + entry.servedAt())) {
            assertThat(response.code()).isEqualTo(200);
            assertThat(response.header("Content-Type")).isEqualTo(entry.contentType());
            assertThat(response.body().bytes()).isEqualTo(SampleNewsroom.page(Objects.requireNonNull(entry.file())));
        }
    }

    @Test
    void saysNothingOfTheCharsetOfAnOldSite() throws IOException {
        try (var response = get(urlOf("marketdrayleherald", "/courts/sallow-green-footpath.html"))) {
            assertThat(response.header("Content-Type")).isEqualTo("text/html");
        }
    }

    @Test
    void compressesOneSiteForThoseWhoAcceptIt() throws IOException {
        var asking = new Request.Builder().url(urlOf("bitwright", "/two-seconds-fast"));
        try (var compressed = call(asking.header("Accept-Encoding", "gzip").build());
                var plain = call(asking.header("Accept-Encoding", "identity").build())) {
            assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(plain.header("Content-Encoding")).isNull();
            assertThat(compressed.body().bytes()).hasSizeLessThan(plain.body().bytes().length);
        }
    }

    @Test
    void tellsAnAskerWhoseCopyIsTheNewestOne() throws IOException {
        var url = urlOf("saltmerecourier", "/news/2025/10/harbour-wall-vote/");
        var tag = header(url, "ETag");
        var again = new Request.Builder().url(url).header("If-None-Match", tag).build();
        try (var response = call(again)) {
            assertThat(response.code()).isEqualTo(304);
        }
        newsroom.secondPass();
        try (var response = call(again)) {
            assertThat(response.code()).isEqualTo(200);
        }
    }

    @Test
    void keepsMachinesOutOfTheDrafts() throws IOException {
        assertThat(text(urlOf("northlight", "/robots.txt"))).contains("Disallow: /drafts/");
        assertThat(newsroom.expected().refusals())
                .contains(new Refusal(urlOf("northlight", "/drafts/68160001"), Why.ROBOTS));
    }

    @Test
    void answers404ForAPageThatIsGone() throws IOException {
        var gone = newsroom.expected().refusals().stream()
                .filter(refusal -> refusal.why() == Why.MISSING)
                .toList();

        assertThat(gone).hasSize(1);
        try (var response = get(gone.get(0).url())) {
            assertThat(response.code()).isEqualTo(404);
            assertThat(response.body().string()).contains("Diese Seite gibt es nicht mehr");
        }
    }

    @Test
    void answers404WhereASiteHasNoRobotsTxt() throws IOException {
        try (var response = get(urlOf("gullwire", "/robots.txt"))) {
            assertThat(response.code()).isEqualTo(404);
        }
    }

    @Test
    void redirectsAShortLinkToItsArticle() throws IOException {
        try (var response = get(urlOf("slowtide", "/?p=418"))) {
            assertThat(response.code()).isEqualTo(301);
            assertThat(response.header("Location")).isEqualTo("/2025/10/mirela-voskuijlen-ice/");
        }
    }

    @Test
    void servesTheSamePageWithTrackingParametersInItsUrl() throws IOException {
        var path = "/news/2025/10/ferry-strike-half-term/";

        assertThat(text(urlOf("saltmerecourier", path + "?utm_source=x&fbclid=y")))
                .isEqualTo(text(urlOf("saltmerecourier", path)));
    }

    @Test
    void bringsTheUpdateOnlyWithTheSecondPass() throws IOException {
        var url = urlOf("saltmerecourier", "/news/2025/10/harbour-wall-vote/");
        assertThat(text(url)).contains("commit £41 million").doesNotContain("Harriet Lowe-Abara");

        assertThat(newsroom.secondPass()).contains(url);

        assertThat(text(url)).contains("commit £44 million").contains("Harriet Lowe-Abara");
    }

    @Test
    void leavesTheOtherPagesOfTheSecondPassAsTheyWere() throws IOException {
        var repeats = newsroom.expected().repeats();
        var before = texts(repeats);
        newsroom.secondPass();

        assertThat(repeats).hasSize(3);
        assertThat(texts(repeats)).isEqualTo(before);
    }

    @Test
    void expectsOneArticleForEachUrlOfTheFirstPassThatIsNotRefused() {
        var expected = newsroom.expected();

        assertThat(expected.articleCount())
                .isEqualTo(newsroom.urls().size() - expected.refusals().size());
        assertThat(expected.stories())
                .extracting(NewsroomExpectations.Story::articleId)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(16);
        assertThat(expected.digestCount()).isEqualTo(expected.articleCount() + 1);
    }

    @Test
    void knowsNoOtherHost() throws IOException {
        try (var response = get("http://elsewhere.localhost:" + newsroom.port() + "/")) {
            assertThat(response.code()).isEqualTo(421);
        }
    }

    @Test
    void answersGetAndHeadAlone() throws IOException {
        var url = urlOf("gullwire", "/odd/gulls-timetable");
        try (var head = call(new Request.Builder().url(url).head().build());
                var delete = call(new Request.Builder().url(url).delete().build())) {
            assertThat(head.code()).isEqualTo(200);
            assertThat(head.body().bytes()).isEmpty();
            assertThat(delete.code()).isEqualTo(405);
        }
    }

    static Stream<Entry> pagesOfTheFirstPass() {
        return Manifest.bundled().pages().stream().filter(entry -> entry.file() != null && entry.step() == Step.FIRST);
    }

    private String urlOf(String site, String path) {
        return "http://" + site + ".localhost:" + newsroom.port() + path;
    }

    private Response get(String url) throws IOException {
        return call(new Request.Builder().url(url).build());
    }

    private Response call(Request request) throws IOException {
        return client.newCall(request).execute();
    }

    private String header(String url, String name) throws IOException {
        try (var response = get(url)) {
            return Objects.requireNonNull(response.header(name));
        }
    }

    private List<String> texts(List<String> urls) throws IOException {
        var texts = new ArrayList<String>();
        for (var url : urls) {
            texts.add(text(url));
        }
        return texts;
    }

    private String text(String url) throws IOException {
        try (var response = get(url)) {
            return new String(response.body().bytes(), UTF_8);
        }
    }
}
