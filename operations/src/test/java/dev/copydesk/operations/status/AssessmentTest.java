package dev.copydesk.operations.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.topics.StageName;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private static final Map<StageName, OwnStage> NONE_OF_OURS = Map.of();

    private final Assessment assessment =
            new Assessment(new HealthLimits(Duration.ofSeconds(30), Duration.ofSeconds(60)));

    @Test
    void isHealthyWhereNothingWaits() {
        assertThat(health(0, enrich(1, 0L, null, 7))).isEqualTo(Health.HEALTHY);
    }

    @Test
    void isHealthyWhereWhatWaitsIsYoung() {
        assertThat(health(0, enrich(1, 5L, 29_000L, 7))).isEqualTo(Health.HEALTHY);
    }

    @Test
    void lagsWhereARecordWaitsLongerThanItMay() {
        assertThat(health(0, enrich(1, 5L, 31_000L, 7))).isEqualTo(Health.LAGGING);
    }

    @Test
    void isDownWithoutAProcessAlsoWhereNothingWaits() {
        assertThat(health(0, enrich(0, 0L, null, 7))).isEqualTo(Health.DOWN);
    }

    @Test
    void isUnknownWhereWhatWaitsIs() {
        assertThat(health(0, enrich(1, null, null, 7))).isEqualTo(Health.UNKNOWN);
    }

    @Test
    void isUnknownWhereTheAgeOfWhatWaitsIs() {
        assertThat(health(0, enrich(1, 5L, null, 7))).isEqualTo(Health.UNKNOWN);
    }

    @Test
    void isUnknownWhereNobodyTellsWhoIsInTheGroup() {
        assertThat(health(0, enrich(null, 0L, null, 7))).isEqualTo(Health.UNKNOWN);
    }

    @Test
    void isStalledWhereRecordsAgeAndNothingMoves() {
        health(0, enrich(1, 5L, 10_000L, 7));

        assertThat(health(30, enrich(1, 5L, 40_000L, 7))).isEqualTo(Health.LAGGING);
        assertThat(health(60, enrich(1, 5L, 70_000L, 7))).isEqualTo(Health.STALLED);
    }

    @Test
    void isNotStalledWhileItCommits() {
        health(0, enrich(1, 5L, 100_000L, 7));
        health(30, enrich(1, 5L, 100_000L, 8));

        assertThat(health(89, enrich(1, 5L, 100_000L, 8))).isEqualTo(Health.LAGGING);
        assertThat(health(90, enrich(1, 5L, 100_000L, 8))).isEqualTo(Health.STALLED);
    }

    @Test
    void isNotStalledWhileItsProcessCountsRecords() {
        assessment.report(at(0, enrich(1, 5L, 100_000L, 7)), Map.of(StageName.ENRICH, new OwnStage(10, false)), null);

        var report = assessment.report(
                at(90, enrich(1, 5L, 190_000L, 7)), Map.of(StageName.ENRICH, new OwnStage(11, false)), null);

        assertThat(report.health()).isEqualTo(Health.LAGGING);
    }

    @Test
    void isNotStalledByAnOldRecordThatHasJustCome() {
        health(0, enrich(1, 0L, null, 7));

        assertThat(health(90, enrich(1, 1L, 600_000L, 7))).isEqualTo(Health.LAGGING);
    }

    @Test
    void isNotStalledWhereItWaitsOnPurpose() {
        var own = Map.of(StageName.FETCH, new OwnStage(10, true));
        assessment.report(at(0, stage(StageName.FETCH, 1, 5L, 100_000L, 7)), own, null);

        var report = assessment.report(at(90, stage(StageName.FETCH, 1, 5L, 190_000L, 7)), own, null);

        assertThat(report.health()).isEqualTo(Health.LAGGING);
    }

    @Test
    void isStalledWhereTheFetchStageWaitsForNoHost() {
        var own = Map.of(StageName.FETCH, new OwnStage(10, false));
        assessment.report(at(0, stage(StageName.FETCH, 1, 5L, 100_000L, 7)), own, null);

        var report = assessment.report(at(90, stage(StageName.FETCH, 1, 5L, 190_000L, 7)), own, null);

        assertThat(report.health()).isEqualTo(Health.STALLED);
    }

    @Test
    void cannotTellFromOutsideWhetherAFetchStageWaitsOnPurpose() {
        health(0, stage(StageName.FETCH, 1, 5L, 100_000L, 7));

        assertThat(health(90, stage(StageName.FETCH, 1, 5L, 190_000L, 7))).isEqualTo(Health.LAGGING);
    }

    @Test
    void isAsTheWorstOfItsStages() {
        assertThat(health(0, stage(StageName.EXTRACT, 1, 0L, null, 7), enrich(1, 5L, 31_000L, 7)))
                .isEqualTo(Health.LAGGING);
    }

    @Test
    void isUnknownWithoutStages() {
        assertThat(health(0)).isEqualTo(Health.UNKNOWN);
    }

    @Test
    void tellsTheOpenDeadLetters() {
        var report = assessment.report(at(0), NONE_OF_OURS, Map.of("enrich.dlq", 2L));

        assertThat(report.deadLetters()).containsEntry("enrich.dlq", 2L);
        assertThat(report.deadLettersCounted()).isTrue();
    }

    @Test
    void saysHowManyDeadLettersThereCanBeWhereTheOpenOnesAreNotKnown() {
        var report = assessment.report(at(0), NONE_OF_OURS, null);

        assertThat(report.deadLetters()).containsEntry("enrich.dlq", 9L);
        assertThat(report.deadLettersCounted()).isFalse();
    }

    @Test
    void doesNotAddUpWhatIsPartlyUnknown() {
        var backlog = new StageBacklog(
                StageName.ENRICH, "news.enrich", GroupState.STABLE, 1, List.of(lag(3L, 1_000L), lag(null, null)), 0, 0);

        assertThat(backlog.records()).isNull();
        assertThat(backlog.oldestAgeMillis()).isNull();
    }

    private Health health(long second, StageBacklog... stages) {
        return assessment.report(at(second, stages), NONE_OF_OURS, null).health();
    }

    private static LagMeasurement at(long second, StageBacklog... stages) {
        return new LagMeasurement(1_000 * second, 3, true, List.of(stages), List.of(), Map.of("enrich.dlq", 9L));
    }

    private static StageBacklog enrich(
            @Nullable Integer members, @Nullable Long records, @Nullable Long age, long position) {
        return stage(StageName.ENRICH, members, records, age, position);
    }

    private static StageBacklog stage(
            StageName name, @Nullable Integer members, @Nullable Long records, @Nullable Long age, long position) {
        return new StageBacklog(
                name, "news." + name.code(), GroupState.STABLE, members, List.of(lag(records, age)), 0, position);
    }

    private static PartitionLag lag(@Nullable Long records, @Nullable Long age) {
        return new PartitionLag("news.articles.v1", 0, 0L, records, records, records != null, age);
    }
}
