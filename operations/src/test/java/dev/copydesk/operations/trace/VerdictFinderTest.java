package dev.copydesk.operations.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.BadRecord.Reason;
import dev.copydesk.events.DeadLetterAction;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.operations.trace.TraceStep.Kind;
import dev.copydesk.operations.trace.TraceVerdict.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictFinderTest {
    private static final Map<StageName, Long> ALL_DONE =
            Map.of(StageName.FETCH, 100L, StageName.EXTRACT, 100L, StageName.ENRICH, 100L, StageName.PUBLISH, 100L);

    private static TracedRecord step(Kind kind, String dataset, long offset, long at, @Nullable Integer version) {
        var step = new TraceStep(
                kind,
                dataset,
                "news." + dataset + ".v1",
                0,
                offset,
                "k",
                "",
                Instant.ofEpochMilli(at),
                null,
                null,
                10,
                version,
                null,
                null,
                "");
        return new TracedRecord(step, found(step), null);
    }

    private static FoundRecord found(TraceStep step) {
        return new FoundRecord(
                new ConsumerRecord<>(step.topic(), 0, step.offset(), new byte[0], new byte[0]), FoundRecord.NONE);
    }

    private static TracedRecord letter(StageName stage, String dataset, long offset, long at) {
        var step = step(Kind.DEAD_LETTER, stage.code() + ".dlq", 7, at, null)
                .step()
                .as(stage.code() + ".dlq-0@7");
        var letter = new DeadLetter(
                stage,
                Reason.NO_ARTICLE,
                "nothing to read",
                null,
                "news." + dataset + ".v1",
                0,
                offset,
                null,
                null,
                new RecordHeaders());
        return new TracedRecord(step, found(step), null, letter);
    }

    private static TraceVerdict verdict(Map<StageName, Long> done, TracedRecord... seen) {
        return new VerdictFinder(Topics.of(TopicSettings.DEFAULTS), List.of(seen), (stage, step) -> done.get(stage))
                .verdict("all was searched");
    }

    @Test
    void anArticleWithItsDigestIsPublished() {
        var verdict = verdict(
                ALL_DONE,
                step(Kind.PAGE, "pages", 1, 10, null),
                step(Kind.ARTICLE, "articles", 1, 10, null),
                step(Kind.ENRICHED, "enriched", 1, 10, 1),
                step(Kind.DIGEST, "digests", 1, 10, 1));

        assertThat(verdict.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(verdict.says()).startsWith("published, version 1");
    }

    @Test
    void whatAStageHasNotDoneWaitsForIt() {
        var done = Map.of(StageName.FETCH, 100L, StageName.EXTRACT, 1L, StageName.ENRICH, 1L, StageName.PUBLISH, 1L);

        var verdict = verdict(done, step(Kind.PAGE, "pages", 1, 10, null));

        assertThat(verdict.outcome()).isEqualTo(Outcome.WAITING);
        assertThat(verdict.stage()).isEqualTo("extract");
    }

    @Test
    void aNewerPageWaitsWhileTheVersionBeforeIsPublished() {
        var done = Map.of(StageName.EXTRACT, 5L, StageName.ENRICH, 100L, StageName.PUBLISH, 100L);

        var verdict = verdict(done, step(Kind.DIGEST, "digests", 1, 10, 1), step(Kind.PAGE, "pages", 5, 20, null));

        assertThat(verdict.says()).isEqualTo("waits for extract; meanwhile version 1 is published");
    }

    @Test
    void aRequestBehindTheCommittedOffsetDoesNotWaitOnceItsPageIsThere() {
        var done = Map.of(StageName.FETCH, 1L, StageName.EXTRACT, 100L, StageName.ENRICH, 9L, StageName.PUBLISH, 9L);

        var verdict = verdict(done, step(Kind.REQUEST, "requests", 4, 5, null), step(Kind.PAGE, "pages", 1, 10, null));

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void anArticleThatFailedNamesItsDeadLetter() {
        var verdict =
                verdict(ALL_DONE, step(Kind.PAGE, "pages", 1, 10, null), letter(StageName.EXTRACT, "pages", 1, 11));

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.letter()).isEqualTo("extract.dlq-0@7");
        assertThat(verdict.reason()).isEqualTo("no-article");
    }

    @Test
    void aDeadLetterThatWasDroppedIsSaidToBe() {
        var dropped = step(Kind.LETTER_ACTION, "dead-letter-actions", 1, 30, null);
        var action = DeadLetterAction.dropped("extract.dlq-0@7", Instant.ofEpochMilli(30), "a test", null);

        var verdict = verdict(
                ALL_DONE,
                letter(StageName.EXTRACT, "pages", 1, 11),
                new TracedRecord(dropped.step(), dropped.found(), action));

        assertThat(verdict.says()).endsWith("dead letter extract.dlq-0@7, which was dropped");
    }

    @Test
    void aFailureThatWasOvercomeIsNone() {
        var verdict = verdict(
                ALL_DONE,
                letter(StageName.EXTRACT, "pages", 1, 11),
                step(Kind.ARTICLE, "articles", 2, 20, null),
                step(Kind.DIGEST, "digests", 1, 20, 1));

        assertThat(verdict.outcome()).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void aFailureThatIsTriedAgainWaits() {
        var done = Map.of(StageName.EXTRACT, 2L, StageName.ENRICH, 9L, StageName.PUBLISH, 9L);

        var verdict = verdict(done, letter(StageName.EXTRACT, "pages", 1, 11), step(Kind.PAGE, "pages", 2, 30, null));

        assertThat(verdict.outcome()).isEqualTo(Outcome.WAITING);
    }

    @Test
    void aTombstoneBehindTheDigestsIsARetraction() {
        var verdict = verdict(
                ALL_DONE,
                step(Kind.DIGEST, "digests", 1, 10, 1),
                step(Kind.RETRACTION, "digests", 2, 20, 2),
                step(Kind.TOMBSTONE, "digests", 3, 20, null));

        assertThat(verdict.outcome()).isEqualTo(Outcome.RETRACTED);
        assertThat(verdict.says()).isEqualTo("taken back, with version 2");
    }

    @Test
    void nothingFoundIsSaidWithWhatWasSearched() {
        var verdict = verdict(ALL_DONE);

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(verdict.says()).isEqualTo("nothing of it was found; all was searched");
    }

    @Test
    void ofAStageThatNobodyTellsOfNothingIsSaidToWait() {
        var verdict = verdict(Map.of(), step(Kind.PAGE, "pages", 1, 10, null));

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNKNOWN);
    }
}
