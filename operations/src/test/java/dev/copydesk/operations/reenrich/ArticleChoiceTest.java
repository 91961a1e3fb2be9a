package dev.copydesk.operations.reenrich;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.Enricher;
import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Page;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.ingest.extract.ExtractOutcome;
import dev.copydesk.ingest.extract.Extractor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleChoiceTest {
    private static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");
    private static final String URL = "https://wend.example/news/bridge-reopens";
    private static final DirectoryEntry ORLA =
            new DirectoryEntry("p-17", "Orla Tennick", List.of("The Painter"), List.of(), null, List.of());

    private static final EnrichedArticle ARTICLE = article();

    private static EnrichedArticle article() {
        var html = """
                <html lang=en><head><title>Bridge reopens</title><link rel=canonical href="%s"></head><body><article>
                <h1>Bridge reopens</h1>
                <p>The footbridge over the Wend opened again on Monday, nine weeks after a barge struck it.</p>
                <p>“We painted it twice while it was closed,” Orla Tennick said. “Go,” said Tennick.</p>
                <p>Some two hundred people walked across in the first hour, most of them there and back.</p>
                </article></body></html>
                """.formatted(URL).getBytes(StandardCharsets.UTF_8);
        var outcome = new Extractor(TopicSettings.LARGEST_MAX_PAGE_BYTES)
                .extract(new Page(URL + "?utm_source=x", null, 200, "text/html", null, html));
        return new Enricher().enrich(((ExtractOutcome.Extracted) outcome).article(), 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {URL, URL + "#top", "http://wend.example/news/bridge-reopens", URL + "?utm_source=x"})
    void takesAnArticleByAnyOfItsUrls(String url) {
        var met = new ArticleChoice.Met(List.of(url));

        assertThat(met.takes(ARTICLE, AT)).isTrue();
        assertThat(met.missing()).isEmpty();
    }

    @Test
    void saysWhichArticlesItDidNotMeet() {
        var met = new ArticleChoice.Met(List.of("https://wend.example/other", URL));

        assertThat(met.takes(ARTICLE, AT)).isTrue();
        assertThat(met.missing()).containsExactly("https://wend.example/other");
    }

    @ParameterizedTest
    @CsvSource({
        "orla-tennick@wend.example, true",
        "ORLA TENNICK, true",
        "p-17, true",
        "the painter, true",
        "Tennick, true",
        "Orla, false",
        "Ada Byron, false",
        "'', false"
    })
    void takesWhatSomeoneSpeaksIn(String who, boolean taken) {
        assertThat(ArticleChoice.speaker(who, List.of(ORLA)).takes(ARTICLE, AT)).isEqualTo(taken);
    }

    @Test
    void takesWhatWasEnrichedSince() {
        assertThat(ArticleChoice.since(AT).takes(ARTICLE, AT)).isTrue();
        assertThat(ArticleChoice.since(AT.plusMillis(1)).takes(ARTICLE, AT)).isFalse();
    }
}
