package dev.copydesk.operations.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.DeadLetterAction;
import dev.copydesk.events.RecordPlace;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.operations.deadletters.LetterFate.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LetterIndexTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final RecordPlace WRITTEN = new RecordPlace("news.pages.v1", 1, 40);

    private final LetterIndex index = new LetterIndex(100);

    private static LetterId id(long offset) {
        return new LetterId("extract.dlq", 0, offset);
    }

    private static Letter letter(long offset, String cause) {
        return letter(offset, cause, new RecordPlace("news.pages.v1", 0, offset), null);
    }

    private static Letter letter(long offset, String cause, RecordPlace source, @Nullable LetterId retryOf) {
        return new Letter(
                id(offset),
                StageName.EXTRACT,
                cause,
                "message " + offset,
                "https://wend.example/" + offset,
                "https://wend.example/" + offset,
                NOON.plusSeconds(offset),
                source,
                retryOf == null ? 0 : 1,
                retryOf,
                10,
                false);
    }

    private void retried(long offset) {
        index.add(id(offset), DeadLetterAction.retried(id(offset).toString(), NOON, 1, WRITTEN, "ada"));
    }

    private State state(long offset) {
        return index.find(id(offset)).orElseThrow().fate().state();
    }

    @Test
    void aLetterIsOpenUntilSomethingIsDoneWithIt() {
        index.add(letter(1, "empty"));

        assertThat(state(1)).isEqualTo(State.OPEN);
        assertThat(index.open()).containsExactly(Map.entry("extract.dlq", 1L));
    }

    @Test
    void aRetryWaitsUntilItsStageHasCommittedPastIt() {
        index.add(letter(1, "empty"));
        retried(1);
        assertThat(state(1)).isEqualTo(State.RETRIED);

        index.committed(Map.of(StageName.EXTRACT, Map.of(new TopicPartition("news.pages.v1", 1), 40L)));
        assertThat(state(1)).isEqualTo(State.WAITING);

        index.committed(Map.of(StageName.EXTRACT, Map.of(new TopicPartition("news.pages.v1", 1), 41L)));
        assertThat(state(1)).isEqualTo(State.DONE);
        assertThat(index.open()).isEmpty();
    }

    @Test
    void aRetryOfAStageThatNeverRanWaits() {
        index.add(letter(1, "empty"));
        retried(1);
        index.committed(Map.of(StageName.EXTRACT, Map.of()));

        assertThat(state(1)).isEqualTo(State.WAITING);
    }

    @Test
    void aRetryHasFailedAgainWhereALetterComesFromItsPlace() {
        index.add(letter(1, "empty"));
        index.add(letter(2, "empty", WRITTEN, id(1)));
        retried(1);

        assertThat(index.find(id(1)).orElseThrow().fate())
                .satisfies(fate -> assertThat(fate.failedAgainAs()).isEqualTo(id(2)))
                .satisfies(fate -> assertThat(fate.state()).isEqualTo(State.FAILED_AGAIN));
    }

    @Test
    void aLetterThatClaimsToBeARetryAndComesFromElsewhereIsNone() {
        index.add(letter(1, "empty"));
        index.add(letter(2, "empty", new RecordPlace("news.pages.v1", 1, 41), id(1)));
        retried(1);
        index.committed(Map.of(StageName.EXTRACT, Map.of(new TopicPartition("news.pages.v1", 1), 41L)));

        assertThat(state(1)).isEqualTo(State.DONE);
    }

    @Test
    void whatWasDoneMayBeReadBeforeTheLetter() {
        index.add(id(1), DeadLetterAction.dropped("extract.dlq-0@1", NOON, "ada", "an advertisement"));
        index.add(letter(1, "empty"));

        assertThat(index.find(id(1)).orElseThrow().fate())
                .isEqualTo(new LetterFate(State.DROPPED, NOON, null, null, null, "ada", "an advertisement"));
    }

    @Test
    void groupsByStageAndCauseTheNewestFirst() {
        index.add(letter(1, "empty"));
        index.add(letter(2, "not-html"));
        index.add(letter(3, "empty"));
        index.add(letter(4, "empty"));
        retried(3);

        assertThat(index.groups(LetterFilter.ALL))
                .extracting(
                        LetterGroup::cause,
                        LetterGroup::count,
                        LetterGroup::open,
                        LetterGroup::first,
                        LetterGroup::last)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("empty", 3L, 2L, NOON.plusSeconds(1), NOON.plusSeconds(4)),
                        org.assertj.core.groups.Tuple.tuple(
                                "not-html", 1L, 1L, NOON.plusSeconds(2), NOON.plusSeconds(2)));
    }

    @Test
    void aGroupOfOpenLettersCountsThemAlone() {
        index.add(letter(1, "empty"));
        index.add(letter(2, "empty"));
        retried(2);

        assertThat(index.groups(LetterFilter.OPEN)).singleElement().satisfies(group -> {
            assertThat(group.count()).isEqualTo(1);
            assertThat(group.newest().id()).isEqualTo(id(1));
        });
    }

    @Test
    void pagesTellEveryLetterOnceTheNewestFirst() {
        for (int i = 0; i < 7; i++) {
            index.add(letter(i, "empty"));
        }
        var seen = new ArrayList<Long>();
        String before = null;
        do {
            var page = index.page(LetterFilter.ALL, before, 3);
            assertThat(page.total()).isEqualTo(7);
            page.letters().forEach(letter -> seen.add(letter.id().offset()));
            before = page.next();
        } while (before != null);

        assertThat(seen).containsExactly(6L, 5L, 4L, 3L, 2L, 1L, 0L);
    }

    @Test
    void aPageBehindNothingThatWasEverWrittenIsEmpty() {
        index.add(letter(1, "empty"));

        assertThat(index.page(LetterFilter.ALL, "nonsense", 10).letters()).isEmpty();
        assertThat(index.page(LetterFilter.ALL, "99999999999999999999~extract.dlq-0@1", 10)
                        .letters())
                .isEmpty();
    }

    @Test
    void choosesTheOldestFirst() {
        index.add(letter(3, "empty"));
        index.add(letter(1, "empty"));
        index.add(letter(2, "empty"));

        assertThat(index.chosen(LetterFilter.OPEN, 2)).isEqualTo(List.of(id(1), id(2)));
    }

    @Test
    void keepsTheNewestWhereThereAreMoreThanItHolds() {
        for (int i = 0; i < 150; i++) {
            index.add(letter(i, "empty"));
        }

        assertThat(index.truncated()).isTrue();
        assertThat(index.size()).isEqualTo(100);
        assertThat(index.chosen(LetterFilter.ALL, 1)).containsExactly(id(50));
    }

    @Test
    void forgetsWhatKafkaHasDeleted() {
        index.add(letter(1, "empty"));
        index.add(letter(2, "empty"));
        retried(1);

        index.expire("extract.dlq", 0, 2);

        assertThat(index.find(id(1))).isEmpty();
        assertThat(index.find(id(2))).isPresent();
        assertThat(index.deeds(id(1))).isEmpty();
    }

    @Test
    void aLetterThatIsReadTwiceIsOne() {
        index.add(letter(1, "empty"));
        index.add(letter(1, "empty"));
        retried(1);
        retried(1);

        assertThat(index.size()).isEqualTo(1);
        assertThat(index.deeds(id(1))).hasSize(1);
        assertThat(index.page(LetterFilter.ALL, null, 10).total()).isEqualTo(1);
    }

    @Test
    void aFilterTakesWhatItAsksForAlone() {
        index.add(letter(1, "internal:NullPointerException"));
        index.add(letter(2, "internal"));
        index.add(letter(3, "internal-affairs"));

        assertThat(index.chosen(LetterFilter.ALL.of("internal"), 10)).containsExactly(id(1), id(2));
        assertThat(index.chosen(LetterFilter.ALL.ofStage("enrich"), 10)).isEmpty();
        assertThat(index.chosen(LetterFilter.ALL.between(NOON.plusSeconds(2), NOON.plusSeconds(3)), 10))
                .containsExactly(id(2));
        assertThat(index.chosen(LetterFilter.ALL.about("http://WEND.example/3#top"), 10))
                .isEmpty();
        assertThat(index.chosen(LetterFilter.ALL.about("https://WEND.example/3#top"), 10))
                .containsExactly(id(3));
        assertThat(index.chosen(LetterFilter.ALL.in(Set.of(State.DROPPED)), 10)).isEmpty();
    }
}
