package dev.copydesk.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.newsroom.SampleNewsroom;
import dev.copydesk.enrich.Enricher;
import dev.copydesk.events.Digest;
import dev.copydesk.events.Page;
import dev.copydesk.ingest.extract.ExtractOutcome.Extracted;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.publish.digest.Digester;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoSummaryTest {
    private static final Digest DIGEST = digest();

    @Test
    void tellsTheColdLatencyApartFromTheWarmOnes() {
        var summary = summary(
                new DigestArrival(DIGEST, 4_000, false),
                new DigestArrival(DIGEST, 300, true),
                new DigestArrival(DIGEST, 500, true),
                new DigestArrival(DIGEST, 900, true));

        assertThat(summary.coldLatencyMillis()).isEqualTo(4_000);
        assertThat(summary.latencyMedianMillis()).isEqualTo(500);
        assertThat(summary.latencyMaxMillis()).isEqualTo(900);
    }

    @Test
    void isZeroWhereNothingCame() {
        var summary = summary();

        assertThat(summary.coldLatencyMillis()).isZero();
        assertThat(summary.latencyMedianMillis()).isZero();
    }

    private static DemoSummary summary(DigestArrival... arrivals) {
        return DemoSummary.of(List.of(arrivals), List.of(), 0, 0, 0, 0, Map.of(), true);
    }

    private static Digest digest() {
        var page = new Page(
                "https://courier.example/harbour-wall-vote",
                null,
                200,
                "text/html; charset=utf-8",
                null,
                SampleNewsroom.page("courier/harbour-wall-vote.html"));
        var article = ((Extracted) new Extractor(5 << 20).extract(page)).article();
        return new Digester().digest(new Enricher().enrich(article, 1));
    }
}
