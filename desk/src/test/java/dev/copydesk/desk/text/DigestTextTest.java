package dev.copydesk.desk.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.Enricher;
import dev.copydesk.events.Page;
import dev.copydesk.ingest.extract.ExtractOutcome;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.publish.digest.Digester;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DigestTextTest {
    private static final String STORY =
            "\n\nThe mill on the Wend has stood still since the spring flood took its wheel, and"
                    + " the town has argued about it ever since. A new wheel would cost more than the bridge did."
                    + "\n\nThe council meets on Tuesday in the old school, where the plans hang on the wall of the hall for all to see.";

    private static String digest(String text) {
        var page = new Page(
                "https://courier.example/mill",
                null,
                200,
                "text/plain; charset=utf-8",
                null,
                ("The mill\n\n" + text + STORY).getBytes(StandardCharsets.UTF_8));
        var article = ((ExtractOutcome.Extracted) new Extractor().extract(page)).article();
        return new DigestText(new Terminal(false, 100))
                .print(new Digester().digest(new Enricher().enrich(article, 1)), "");
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
}
