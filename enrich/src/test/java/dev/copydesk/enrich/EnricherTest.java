package dev.copydesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.json.Json;
import org.junit.jupiter.api.Test;

class EnricherTest {
    private static final String TEXT = """
            GHENT — “We are late,” said [Ada Byron](https://x.com/adabyron), owner of the mill. “Start the engine.”

            Byron told Karl Marten, “It cannot be helped.”""";

    @Test
    void findsQuotesAndWhoSaidThem() {
        var enriched = new Enricher().enrich(Written.article(TEXT), 1);

        assertThat(enriched.quotes()).hasSize(2);
        assertThat(enriched.speakers()).singleElement().satisfies(speaker -> {
            assertThat(speaker.name()).isEqualTo("Ada Byron");
            assertThat(speaker.quoteIds()).hasSize(2);
            assertThat(speaker.links()).hasSize(1);
        });
    }

    @Test
    void keepsTheIdOfAQuoteWhereTheArticleChangesElsewhere() {
        var before = new Enricher().enrich(Written.article(TEXT), 1);
        var after = new Enricher().enrich(Written.article("It rained all day.\n\n" + TEXT), 2);

        assertThat(after.quotes().get(1).id()).isEqualTo(before.quotes().get(1).id());
    }

    @Test
    void givesTheSameBytesForTheSameArticle() {
        assertThat(Json.bytes(new Enricher().enrich(Written.article(TEXT), 1)))
                .isEqualTo(Json.bytes(new Enricher().enrich(Written.article(TEXT), 1)));
    }
}
