package dev.copydesk.publish.writing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.events.Draft;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.publish.News;
import dev.copydesk.publish.writing.Bridge;
import dev.copydesk.publish.writing.DraftRefusal;
import dev.copydesk.publish.writing.model.ModelSettings.Allowance;
import dev.copydesk.publish.writing.model.ModelSettings.Form;
import dev.copydesk.publish.writing.model.ModelSettings.Limits;
import dev.copydesk.publish.writing.model.ModelSettings.Patience;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The writer against an endpoint that lies, stalls, truncates and fails. Its waits are counted, not waited. */
class DraftWriterTest {
    private static final EnrichedArticle ARTICLE = Bridge.article();
    private static final Instant NOW = Instant.parse("2026-03-01T08:30:00Z");

    private final StubModel model = new StubModel(StubModel.says(Bridge.faithful()));
    private final AtomicLong nanos = new AtomicLong(-5_000_000_000L);
    private final List<Duration> waits = new ArrayList<>();
    private Limits limits = new Limits(Duration.ofSeconds(60), Duration.ofSeconds(60), 3, 24_000, 1_500, 64 << 10);
    private Allowance allowance = Allowance.DEFAULTS;
    private Patience patience = Patience.DEFAULTS;
    private Form form = Form.SCHEMA;

    @AfterEach
    void stop() {
        model.close();
    }

    private DraftWriter writer() {
        return writer(model.url());
    }

    private DraftWriter writer(URI url) {
        var settings = new ModelSettings(
                url, "scribe-1", new ApiKey("sk-very-secret"), form, 0.0, limits, allowance, patience);
        return new DraftWriter(
                settings, new OpenAiEndpoint(settings, Clock.fixed(NOW, ZoneOffset.UTC)), nanos::get, d -> {
                    waits.add(d);
                    nanos.addAndGet(d.toNanos());
                });
    }

    private Draft write(DraftWriter writer) throws InterruptedException {
        return writer.write(ARTICLE).orElseThrow();
    }

    private static void assertRefused(Draft draft, DraftRefusal refusal, String detail) {
        assertThat(draft.refused()).as(draft.toString()).isEqualTo(refusal.code());
        assertThat(draft.detail()).contains(detail);
    }

    @Test
    void takesAFaithfulAnswer() throws InterruptedException {
        var writer = writer();

        var draft = write(writer);

        assertThat(draft.refused()).as(draft.toString()).isNull();
        assertThat(draft.model()).isEqualTo("scribe-1");
        assertThat(writer.counts().accepted()).isOne();
        assertThat(writer.counts().tokens()).isEqualTo(1_000);
    }

    @Test
    void asksForTheSchemaWithinItsLimits() throws InterruptedException {
        write(writer());

        var body = model.bodies().get(0);
        assertThat(body.path("model").stringValue()).isEqualTo("scribe-1");
        assertThat(body.path("max_tokens").intValue()).isEqualTo(1_500);
        assertThat(body.path("temperature").doubleValue()).isZero();
        assertThat(body.path("response_format").path("type").stringValue()).isEqualTo("json_schema");
        assertThat(body.path("response_format")
                        .path("json_schema")
                        .path("schema")
                        .path("properties")
                        .has("points"))
                .isTrue();
        assertThat(model.keys()).containsExactly("Bearer sk-very-secret");
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"JSON", "NONE"})
    void asksForLessWhereTheEndpointKnowsNoSchema(Form less) throws InterruptedException {
        form = less;
        model.then(StubModel.says("```json\n" + Bridge.faithful() + "\n```"));

        assertThat(write(writer()).refused()).isNull();
        var type = model.bodies().get(0).path("response_format").path("type");
        assertThat(type.isMissingNode()).isEqualTo(less == Form.NONE);
    }

    @Test
    void refusesALie() throws InterruptedException {
        model.then(StubModel.says(Bridge.faithful().replace("3.2 million", "2.3 million")));

        assertRefused(write(writer()), DraftRefusal.NUMBER, "“2.3”");
    }

    @Test
    void noticesATruncatedAnswer() throws InterruptedException {
        model.then(StubModel.saying(Bridge.faithful(), "length"));

        assertRefused(write(writer()), DraftRefusal.TRUNCATED, "1500 tokens");
    }

    @Test
    void refusesWhatIsNotTheFormThatWasAskedFor() throws InterruptedException {
        model.then(StubModel.says("Certainly! Here is your digest."));

        assertRefused(write(writer()), DraftRefusal.NOT_JSON, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "{}", "[]", "{\"choices\":[]}", "{\"choices\":[{\"message\":{}}]}", "null"})
    void garbageIsRefusedWithoutAnException(String body) throws InterruptedException {
        model.then(StubModel.sendsBytes(body));

        assertThat(write(writer()).refused()).isIn("not-json", "empty");
    }

    @Test
    void aHugeAnswerIsGivenUp() throws InterruptedException {
        model.then(StubModel.goesOnForEver());

        assertRefused(write(writer()), DraftRefusal.TOO_LARGE, "more than 65536 bytes");
    }

    @Test
    void anAnswerThatStallsIsGivenUpInTime() throws InterruptedException {
        limits = new Limits(Duration.ofMillis(300), Duration.ofSeconds(60), 1, 24_000, 1_500, 64 << 10);
        model.then(model.stalls());

        assertRefused(write(writer()), DraftRefusal.TIMEOUT, "no answer within 300 ms");
    }

    @Test
    void waitsAsLongAsABusyEndpointAsks() throws InterruptedException {
        model.then(StubModel.isBusy(429, "7"));

        assertThat(write(writer()).refused()).isNull();
        assertThat(waits).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void understandsADateToWaitFor() throws InterruptedException {
        model.then(StubModel.isBusy(503, "Sun, 01 Mar 2026 08:30:11 GMT"));

        assertThat(write(writer()).refused()).isNull();
        assertThat(waits).containsExactly(Duration.ofSeconds(11));
    }

    @Test
    void waitsNoLongerThanAnArticleMayTake() throws InterruptedException {
        model.then(StubModel.isBusy(429, "61"));

        assertRefused(write(writer()), DraftRefusal.BUSY, "status 429");
        assertThat(waits).isEmpty();
    }

    @Test
    void whatABusyEndpointAsksHoldsForTheNextArticleToo() throws InterruptedException {
        model.then(StubModel.isBusy(429, "61"));
        var writer = writer();

        write(writer);

        assertRefused(write(writer), DraftRefusal.BUSY, "left alone for another 61 s");
        assertThat(model.bodies()).hasSize(1);
    }

    @Test
    void triesAgainAfterAPassingFailureALittleLaterEachTime() throws InterruptedException {
        model.then(StubModel.fails(500, "overloaded")).then(StubModel.hangsUp());

        assertThat(write(writer()).refused()).isNull();
        assertThat(waits).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    @Test
    void givesUpAfterSoManyTries() throws InterruptedException {
        model.fromNowOn(StubModel.fails(500, "overloaded"));

        assertRefused(write(writer()), DraftRefusal.SERVER_ERROR, "status 500: overloaded");
        assertThat(model.bodies()).hasSize(3);
    }

    @Test
    void aWrongKeyIsNotTriedAgainAndNotRepeated() throws InterruptedException {
        model.then(StubModel.fails(401, "Incorrect API key provided: sk-very-secret."));

        var draft = write(writer());

        assertRefused(draft, DraftRefusal.REJECTED, "status 401: Incorrect API key provided: ….");
        assertThat(draft.toString()).doesNotContain("secret");
        assertThat(waits).isEmpty();
    }

    @Test
    void followsNoRedirect() throws InterruptedException {
        try (var other = new StubModel(StubModel.says(Bridge.faithful()))) {
            model.then(StubModel.redirects(other.url() + "/chat/completions"));

            assertRefused(write(writer()), DraftRefusal.REJECTED, "status 307");
            assertThat(other.bodies()).isEmpty();
        }
    }

    @Test
    void anEndpointThatIsNotThereIsSaidToBeSo() throws InterruptedException {
        var gone = model.url();
        model.close();

        assertThat(write(writer(gone)).refused()).isEqualTo(DraftRefusal.UNREACHABLE.code());
    }

    @Test
    void anEndpointThatFailsRunningIsLeftAlone() throws InterruptedException {
        patience = new Patience(3, Duration.ofHours(1));
        model.fromNowOn(StubModel.fails(500, "overloaded"));
        var writer = writer();

        write(writer);

        assertRefused(write(writer), DraftRefusal.CIRCUIT_OPEN, "for another ");
        assertThat(model.bodies()).hasSize(3);
        assertThat(writer.counts().circuitOpen()).isTrue();
    }

    @Test
    void afterThePauseOneCallTriesWhetherItIsBack() throws InterruptedException {
        patience = new Patience(3, Duration.ofMillis(1));
        model.then(StubModel.fails(500, "")).then(StubModel.fails(500, "")).then(StubModel.fails(500, ""));
        var writer = writer();
        write(writer);

        Draft draft = write(writer);
        while (DraftRefusal.CIRCUIT_OPEN.code().equals(draft.refused())) {
            Thread.onSpinWait();
            draft = write(writer);
        }

        assertThat(draft.refused()).isNull();
        assertThat(writer.counts().circuitOpen()).isFalse();
    }

    @Test
    void aLiarIsNotLeftAloneForIt() throws InterruptedException {
        patience = new Patience(2, Duration.ofHours(1));
        model.fromNowOn(StubModel.says("{}"));
        var writer = writer();
        for (int i = 0; i < 5; i++) {
            write(writer);
        }

        assertThat(writer.counts().circuitOpen()).isFalse();
        assertThat(model.bodies()).hasSize(5);
    }

    @Test
    void keepsToItsCallsAnHour() throws InterruptedException {
        allowance = new Allowance(1, 2, 1_000_000);
        var writer = writer();
        write(writer);
        write(writer);

        assertRefused(write(writer), DraftRefusal.BUDGET, "2 calls this hour");
        nanos.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(write(writer).refused()).isNull();
    }

    @Test
    void keepsToItsTokensADay() throws InterruptedException {
        allowance = new Allowance(1, 1_000, 1_500);
        var writer = writer();
        write(writer);
        write(writer);

        assertRefused(write(writer), DraftRefusal.BUDGET, "2000 tokens today; 1500 are allowed");
        nanos.addAndGet(Duration.ofHours(24).toNanos());
        assertThat(write(writer).refused()).isNull();
    }

    @Test
    void countsWhatWasRefusedByTheReason() throws InterruptedException {
        model.then(StubModel.says("{}")).then(StubModel.saying("", "length"));
        var writer = writer();
        write(writer);
        write(writer);

        assertThat(writer.counts().refused())
                .containsEntry(DraftRefusal.NOT_JSON, 1L)
                .containsEntry(DraftRefusal.TRUNCATED, 1L)
                .containsEntry(DraftRefusal.NUMBER, 0L);
    }

    @Test
    void leavesAloneWhatIsTooShortForASignal() throws InterruptedException {
        var brief = News.article().paragraphs("The bridge is closed.").enriched();

        assertThat(writer().write(brief)).isEmpty();
        assertThat(model.bodies()).isEmpty();
    }

    @Test
    void leavesAloneWhatHasADraftAndWhatWasRetracted() throws InterruptedException {
        var writer = writer();
        var written = ARTICLE.with(Draft.refused("scribe-0", "budget", ""));
        var retracted =
                News.article().paragraphs(ARTICLE.article().text()).canceled().enriched();

        assertThat(writer.write(written)).isEmpty();
        assertThat(writer.write(retracted)).isEmpty();
        assertThat(model.bodies()).isEmpty();
    }

    @Test
    void theKeyIsNotPrinted() {
        var settings = ModelSettings.of(URI.create("https://models.example/v1"), "m", new ApiKey("sk-very-secret"));

        assertThat(settings.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://models.example", "models.example/v1", "https://user:pw@models.example/v1", "file:/x"})
    void refusesWhatIsNoEndpoint(String url) {
        assertThatThrownBy(() -> ModelSettings.of(URI.create(url), "m", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("pw");
    }
}
