package dev.copydesk.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.BadRecord.Reason;
import dev.copydesk.ingest.fetch.FetchOutcome.Fetched;
import dev.copydesk.ingest.fetch.FetchOutcome.Refused;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import okhttp3.Dns;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No address outside the public internet is contacted, at any hop, however it is reached. */
class PageFetcherSafetyTest {
    private Site site;

    @BeforeEach
    void start() throws IOException {
        site = Site.started();
        site.on("/story", Site.html("<p>secret</p>"));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "localhost",
                "daily.localhost",
                "2130706433",
                "0177.0.0.1",
                "0x7f.0.0.1",
                "127.1",
                "0.0.0.0",
                "169.254.169.254",
                "127。0。0。1"
            })
    void noSpellingOfAForbiddenAddressIsContacted(String host) {
        assertThat(fetch(Dns.SYSTEM, Set.of(), site.url(host, "/story"))).isNotInstanceOf(Fetched.class);
        assertThat(site.asked).isEmpty();
    }

    @Test
    void aNameThatLeadsToAForbiddenAddressIsRefused() {
        var outcome = fetch(Site.loopback(), Set.of(), site.url("evil.example", "/story"));

        assertThat(reason(outcome)).isEqualTo(Reason.PRIVATE_ADDRESS);
        assertThat(site.asked).isEmpty();
    }

    @Test
    void anAllowedNameIsFetchedAndAnotherForTheSameAddressIsNot() {
        var fetcher = fetcher(Site.loopback(), Set.of("newsroom.internal"));

        assertThat(fetcher.fetch(site.url("newsroom.internal", "/story"))).isInstanceOf(Fetched.class);
        assertThat(reason(fetcher.fetch(site.url("evil.example", "/story")))).isEqualTo(Reason.PRIVATE_ADDRESS);
        fetcher.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "evil.example", "localhost", "[::1]", "169.254.169.254"})
    void aRedirectToAForbiddenAddressIsRefusedThoughTheFirstHopWasAllowed(String host) {
        site.on("/away", Site.redirect(site.url(host, "/story")));

        var outcome = fetch(Site.loopback(), Set.of("newsroom.internal"), site.url("newsroom.internal", "/away"));

        assertThat(reason(outcome)).isEqualTo(Reason.PRIVATE_ADDRESS);
        assertThat(site.paths()).doesNotContain("/story");
    }

    @Test
    void aRobotsFileThatLeadsToAForbiddenAddressIsNotFollowed() {
        site.on("/robots.txt", Site.redirect(site.url("127.0.0.1", "/story")));

        var outcome = fetch(Site.loopback(), Set.of("newsroom.internal"), site.url("newsroom.internal", "/story"));

        assertThat(reason(outcome)).isEqualTo(Reason.PRIVATE_ADDRESS);
        assertThat(site.paths()).containsExactly("/robots.txt");
    }

    @Test
    void aNameThatChangesItsAddressIsJudgedByTheOneConnectedTo() throws Exception {
        var lookups = new AtomicInteger();
        var publicAddress = InetAddress.getByName("8.8.8.8");
        Dns rebinding =
                host -> List.of(lookups.getAndIncrement() == 0 ? publicAddress : InetAddress.getLoopbackAddress());
        rebinding.lookup("evil.example");

        var outcome = fetch(rebinding, Set.of(), site.url("evil.example", "/story"));

        assertThat(reason(outcome)).isEqualTo(Reason.PRIVATE_ADDRESS);
        assertThat(site.asked).isEmpty();
    }

    @Test
    void aConnectionThatWasAllowedForOneNameServesNoOtherOverHttp2() throws Exception {
        var certificate = new HeldCertificate.Builder()
                .addSubjectAlternativeName("newsroom.internal")
                .addSubjectAlternativeName("other.internal")
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
            var fetcher = new PageFetcher(
                    FetchSettings.DEFAULTS.withAllowedHosts(Set.of("newsroom.internal", "other.internal")),
                    Clock.systemUTC(),
                    Site.loopback(),
                    client -> client.sslSocketFactory(ours.sslSocketFactory(), ours.trustManager()));

            assertThat(fetcher.fetch(secure.url("newsroom.internal", "/story"))).isInstanceOf(Fetched.class);
            assertThat(fetcher.fetch(secure.url("other.internal", "/story"))).isInstanceOf(Fetched.class);

            assertThat(secure.asked.stream().map(r -> r.getConnectionIndex()).distinct())
                    .hasSize(2);
            fetcher.close();
        }
    }

    @Test
    void theSystemsProxyIsNotUsed() {
        var before = Map.of("http.proxyHost", "127.0.0.1", "socksProxyHost", "127.0.0.1");
        before.forEach(System::setProperty);
        try {
            var outcome = fetch(Site.loopback(), Set.of("newsroom.internal"), site.url("newsroom.internal", "/story"));

            assertThat(outcome).isInstanceOf(Fetched.class);
        } finally {
            before.keySet().forEach(System::clearProperty);
        }
    }

    private static Reason reason(FetchOutcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).reason();
    }

    private static FetchOutcome fetch(Dns resolver, Set<String> allowed, String url) {
        try (var fetcher = fetcher(resolver, allowed)) {
            return fetcher.fetch(url);
        }
    }

    private static PageFetcher fetcher(Dns resolver, Set<String> allowed) {
        return new PageFetcher(
                FetchSettings.DEFAULTS.withAllowedHosts(allowed),
                Clock.systemUTC(),
                resolver,
                UnaryOperator.identity());
    }
}
