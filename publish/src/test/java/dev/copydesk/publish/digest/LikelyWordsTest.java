package dev.copydesk.publish.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.publish.News;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikelyWordsTest {
    private static News ferries() {
        return News.article()
                .headline("Ferries stop")
                .paragraphs(
                        "The ferries of the northern quay will stop for good in the autumn, the harbour board said.",
                        "The board blames the tunnel, which takes most of the traffic across the bay by now.",
                        "A museum of boats may open at the quay when the ferries are gone.");
    }

    /** How many words a summary is expected to have of the sentences of some numbers. */
    private static double expected(News news, Integer... numbers) {
        var body = DigestBody.of(news.enriched());
        var pool = TestedExcerpts.prose(body);
        var chosen = List.of(numbers);
        var read = chosen.stream().mapToInt(n -> pool.get(n).words()).toArray();
        return new LikelyWords(body, pool).expected(chosen, read);
    }

    @Test
    void theFirstSentenceHasMoreOfASummaryThanTheLast() {
        assertThat(expected(ferries(), 0)).isGreaterThan(expected(ferries(), 2));
    }

    @Test
    void aWordSaidTwiceCountsForLessThanTwoWords() {
        double apart = expected(ferries(), 0) + expected(ferries(), 2);

        assertThat(expected(ferries(), 0, 2)).isLessThan(apart);
    }

    @Test
    void wordsOfTheStandfirstCountLikeTheHeadlines() {
        var standfirst = ferries().standfirst("A museum of boats");
        var headline = ferries().headline("Ferries stop: a museum of boats");

        assertThat(expected(standfirst, 2))
                .isGreaterThan(expected(ferries(), 2))
                .isEqualTo(expected(headline, 2));
    }

    @Test
    void wordsThatAreNotReadDoNotCount() {
        var body = DigestBody.of(ferries().enriched());
        var pool = TestedExcerpts.prose(body);
        var words = new LikelyWords(body, pool);

        assertThat(words.expected(List.of(0), new int[] {5})).isLessThan(words.expected(List.of(0), new int[] {10}));
    }
}
