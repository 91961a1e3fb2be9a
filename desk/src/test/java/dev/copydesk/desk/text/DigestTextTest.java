package dev.copydesk.desk.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.Enricher;
import dev.copydesk.events.Changes;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Page;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.ingest.extract.ExtractOutcome;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.publish.digest.Digester;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestTextTest {
    private static final String STORY =
            "\n\nThe mill on the Wend has stood still since the spring flood took its wheel, and"
                    + " the town has argued about it ever since. A new wheel would cost more than the bridge did."
                    + "\n\nThe council meets on Tuesday in the old school, where the plans hang on the wall of the hall for all to see.";

    private static String digest(String text) {
        return print(enriched(text, 1), 100);
    }

    private static String print(EnrichedArticle enriched, int columns) {
        return new DigestText(new Terminal(false, columns)).print(new Digester().digest(enriched), "");
    }

    private static EnrichedArticle enriched(String text, int version) {
        var page = new Page(
                "https://courier.example/mill",
                null,
                200,
                "text/plain; charset=utf-8",
                null,
                ("The mill\n\n" + text + STORY).getBytes(StandardCharsets.UTF_8));
        var article = ((ExtractOutcome.Extracted) new Extractor(TopicSettings.LARGEST_MAX_PAGE_BYTES).extract(page))
                .article();
        return new Enricher().enrich(article, version);
    }

    @Test
    void anEllipsisStandsForTheNarratorsWordsInAQuote() {
        assertThat(digest("“We are 🚢 late for the tide,” Ada Byron said. “Start the engine now.”"))
                .contains("  “We are 🚢 late for the tide, … Start the engine now.”\n    — Ada Byron\n");
    }

    @Test
    void aQuoteOfOneSpanStandsAsItIs() {
        assertThat(digest("“We are late for the tide again,” Ada Byron said."))
                .contains("  “We are late for the tide again,”\n    — Ada Byron\n");
    }

    @Test
    void bothReadingTimesStandBesideWhatIsSaved() {
        assertThat(digest("The wheel is gone. ".repeat(80)))
                .containsPattern("Time Saved\n  Reads in \\d\\.\\d min; this in \\d\\.\\d min; saves \\d\\.\\d min\\.");
    }

    @Test
    void aTextThatIsTooShortIsSaidToBeShort() {
        assertThat(digest("The wheel is gone.")).contains("The text is too short for a digest of the usual size.");
    }

    @Test
    void tagsStandByTheirScheme() {
        assertThat(digest("The wheel is gone.")).containsPattern("Tags\n(  entity .+\n)?  keyphrase   .*mill");
    }

    @Test
    void whatChangedStandsInALineOfItsOwn() {
        var second =
                enriched("The wheel is gone.", 2).as(new Changes(true, true, List.of("q1", "q2"), List.of("q0")), null);

        assertThat(print(second, 100).replace("\n  ", " "))
                .contains(
                        "\nCorrected: since version 1 the headline has changed, 2 quotes came in, 1 quote went out and the text has changed.\n");
    }

    @Test
    void aFirstVersionHasNoSuchLine() {
        assertThat(digest("The wheel is gone.")).doesNotContain("Corrected");
    }

    @Test
    void thePublishersNoteIsShown() {
        assertThat(digest("Correction: the wheel has twelve spokes."))
                .contains("Publisher’s note: Correction: the wheel has twelve spokes.");
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        assertThat(print(enriched("“We are late for the tide again, and the wheel is gone,” Ada Byron said.", 1), 50)
                        .lines())
                .allMatch(line -> Columns.of(line) <= 50);
    }

    @Test
    void withoutColoursNoEscapeIsPrinted() {
        assertThat(digest("The wheel is gone.")).doesNotContain("\u001b");
    }
}
