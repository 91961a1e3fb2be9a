package dev.copydesk.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.BadRecord.Reason;
import dev.copydesk.ingest.fetch.FetchOutcome.Fetched;
import dev.copydesk.ingest.fetch.FetchOutcome.Refused;
import dev.copydesk.ingest.fetch.FetchOutcome.RetryLater;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsFilesTest {
    private final HandClock clock = new HandClock();
    private Site site;
    private PageFetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        site = Site.started();
        site.on("/story", Site.html("<p>x</p>"));
        fetcher = new PageFetcher(
                FetchSettings.DEFAULTS.withAllowedHosts(Set.of("news.example", "other.example")),
                clock,
                Site.loopback(),
                UnaryOperator.identity());
    }

    @AfterEach
    void stop() {
        fetcher.close();
        site.close();
    }

    @Test
    void aDisallowedPageIsRefusedAndNotAskedFor() {
        robots("User-agent: *\nDisallow: /story");

        assertThat(fetch())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.ROBOTS));
        assertThat(site.paths()).containsExactly("/robots.txt");
    }

    @Test
    void ourOwnGroupWinsOverTheOneForAll() {
        robots("User-agent: *\nDisallow: /\n\nUser-agent: Copydesk\nAllow: /");

        assertThat(fetch()).isInstanceOf(Fetched.class);
    }

    @Test
    void anotherRobotsGroupIsNotOurs() {
        robots("User-agent: otherbot\nDisallow: /\n\nUser-agent: *\nDisallow: /private");

        assertThat(fetch()).isInstanceOf(Fetched.class);
    }

    @Test
    void aRedirectTargetIsCheckedToo() {
        robots("User-agent: *\nDisallow: /story");
        site.on("/short", Site.redirect("/story"));

        assertThat(fetcher.fetch(site.url("news.example", "/short"))).isInstanceOf(Refused.class);
        assertThat(site.paths()).doesNotContain("/story");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410})
    void aFileThatIsNotThereAllowsAll(int status) {
        site.on("/robots.txt", new MockResponse.Builder().code(status));

        assertThat(fetch()).isInstanceOf(Fetched.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void aFileThatCannotBeHadPutsThePageOff(int status) {
        site.on("/robots.txt", new MockResponse.Builder().code(status));

        assertThat(fetch()).isInstanceOfSatisfying(RetryLater.class, later -> {
            assertThat(later.reason()).isEqualTo(Reason.ROBOTS);
            assertThat(later.notBefore()).isEqualTo(clock.instant().plusSeconds(60));
        });
        assertThat(site.paths()).containsExactly("/robots.txt");
    }

    @Test
    void aFileThatCouldNotBeHadIsAskedForAgainAfterAMinute() {
        site.on("/robots.txt", new MockResponse.Builder().code(503), new MockResponse.Builder().code(404));

        assertThat(fetch()).isInstanceOf(RetryLater.class);
        clock.pass(Duration.ofSeconds(59));
        assertThat(fetch()).isInstanceOf(RetryLater.class);
        clock.pass(Duration.ofSeconds(1));
        assertThat(fetch()).isInstanceOf(Fetched.class);
        assertThat(site.paths()).containsExactly("/robots.txt", "/robots.txt", "/story");
    }

    @Test
    void aFileIsKeptForADay() {
        robots("User-agent: *\nAllow: /");

        fetch();
        clock.pass(Duration.ofHours(23));
        fetch();
        assertThat(site.paths()).containsExactly("/robots.txt", "/story", "/story");
        clock.pass(Duration.ofHours(1));
        fetch();
        assertThat(site.paths()).endsWith("/robots.txt", "/story");
    }

    @Test
    void eachHostHasItsOwn() {
        robots("User-agent: *\nAllow: /");

        fetch();
        fetcher.fetch(site.url("other.example", "/story"));

        assertThat(site.paths()).containsExactly("/robots.txt", "/story", "/robots.txt", "/story");
    }

    @Test
    void redirectsOfTheFileAreFollowed() {
        site.on("/robots.txt", Site.redirect("/rules"));
        site.on("/rules", Site.answer(200, "text/plain", "User-agent: *\nDisallow: /"));

        assertThat(fetch()).isInstanceOf(Refused.class);
    }

    @Test
    void aFileBehindTooManyRedirectsAllowsAll() {
        site.on("/robots.txt", Site.redirect("/r1"));
        for (int i = 1; i < 10; i++) {
            site.on("/r" + i, Site.redirect("/r" + (i + 1)));
        }

        assertThat(fetch()).isInstanceOf(Fetched.class);
        assertThat(site.paths()).containsExactly("/robots.txt", "/r1", "/r2", "/r3", "/r4", "/r5", "/story");
    }

    @Test
    void theStartOfAnEndlessFileIsReadAndTheRestIsNot() {
        robots("User-agent: *\nDisallow: /story\n" + "# filler\n".repeat(200_000));

        assertThat(fetch()).isInstanceOf(Refused.class);
    }

    @Test
    void theCrawlDelayIsKeptToWhereItIsLongerThanOurs() {
        robots("User-agent: *\nCrawl-delay: 7\nAllow: /");

        assertThat(delay()).isEqualTo(Duration.ofSeconds(1));
        fetch();
        assertThat(delay()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void aShorterCrawlDelayDoesNotHurryUs() {
        robots("User-agent: *\nCrawl-delay: 0.1\nAllow: /");

        fetch();
        assertThat(delay()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aCrawlDelayIsCappedAndDisallowsNothing() {
        robots("User-agent: *\nCrawl-delay: 86400\nAllow: /");

        assertThat(fetch()).isInstanceOf(Fetched.class);
        assertThat(delay()).isEqualTo(Duration.ofSeconds(30));
    }

    private void robots(String rules) {
        site.on("/robots.txt", Site.answer(200, "text/plain", rules));
    }

    private FetchOutcome fetch() {
        return fetcher.fetch(site.url("news.example", "/story"));
    }

    private Duration delay() {
        return fetcher.delay(site.url("news.example", "/story"));
    }
}
