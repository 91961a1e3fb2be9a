package dev.copydesk.trials.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.trials.load.ArticleSet;
import org.junit.jupiter.api.Test;

class QuotesTrialTest {
    @Test
    void generatedArticlesHaveQuotesWithSpeakers() throws Exception {
        assertThat(ArticleSet.of(ArticleSet.GENERATED))
                .hasSize(500)
                .allMatch(article -> !QuotesBenchmark.speakers(article).isEmpty());
    }

    @Test
    void tablesTakeMemoryButLessThanIsAllowed() {
        assertThat(Tables.bytes()).isLessThan(100_000_000);
    }
}
