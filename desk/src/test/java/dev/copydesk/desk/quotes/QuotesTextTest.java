package dev.copydesk.desk.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.text.Columns;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.enrich.Enricher;
import dev.copydesk.enrich.directory.DirectoryIndex;
import dev.copydesk.enrich.newsroom.Newsroom;
import dev.copydesk.enrich.quotes.QuoteFinder;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.events.Article;
import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Page;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.ingest.extract.ExtractOutcome;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.language.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTextTest {
    private static final String[] PARTS = {
        "Ada Byron",
        "said",
        "she",
        "“",
        "”",
        "\"",
        "‘",
        "’",
        "「",
        "」",
        ",",
        ".",
        ":",
        "—",
        "\n\n",
        "We are late",
        "12",
        "🦊",
        "e\u0301",
        "according to",
        "港の壁",
        "\u200d",
        "\u0085",
        "told",
        "Mr. Sand",
        "the mill",
        "a spokesman"
    };

    private static final Terminal PLAIN = new Terminal(false, 100);

    private static Article article(String text) {
        var page = new Page(
                "https://courier.example/mill",
                null,
                200,
                "text/plain; charset=utf-8",
                null,
                ("The mill\n\n" + text).getBytes(StandardCharsets.UTF_8));
        return ((ExtractOutcome.Extracted) new Extractor(TopicSettings.LARGEST_MAX_PAGE_BYTES).extract(page)).article();
    }

    private static EnrichedArticle enriched(String text) {
        return new Enricher().enrich(article(text), 1);
    }

    private static String each(String text) {
        return new QuotesText(PLAIN, false).each(enriched(text));
    }

    private static String why(String text) {
        return new QuotesText(PLAIN, false).why(enriched(text));
    }

    @Test
    void everyQuoteStandsInItsSentenceWithItsSpeaker() {
        assertThat(each("It was late. “We are lost,” Ada Byron said. “Start the engine.” Nobody did so for an hour."))
                .isEqualTo("1  “[We are lost,]” Ada Byron said. “[Start the engine.]”\n   — Ada Byron\n");
    }

    @Test
    void aQuoteWithoutASpeakerHasTheReasonInWords() {
        assertThat(each("The hall was dark and cold.\n\n“We are lost in this old mill.”"))
                .endsWith("   — unknown: no words near the quotation say whose it is\n");
    }

    @Test
    void anArticleWithoutQuotesHasNone() {
        assertThat(each("The hall was dark and cold.")).isEqualTo("none\n");
    }

    @Test
    void whyMarksQuoteSpeakerAndCue() {
        assertThat(why("Ada Byron opened the mill on Monday. “We are late,” she said of it."))
                .startsWith("[quote] {cue} <speaker>\n\n1  “[We are late,]” <she> {said} of it.\n");
    }

    @Test
    void whyNamesTheRuleWithWhatItSays() {
        assertThat(why("“We are late,” Ada Byron said."))
                .contains("\n   rule        quote-subject-verb: behind the quotation a speaker and a verb of saying: ");
    }

    @Test
    void whyShowsWhomAPronounStandsForInTheSentence() {
        assertThat(why("Ada Byron opened the mill on Monday. “We are late,” she said."))
                .contains("\n   antecedent  <Ada Byron> opened the mill on Monday.\n");
    }

    @Test
    void whySaysThatASourceIsNoPerson() {
        assertThat(why("“We are late,” a spokesman said.")).contains("\n   speaker     a spokesman · unnamed\n");
    }

    @Test
    void whyNamesTheSpeakersIdAndTheEvidenceForIt() {
        assertThat(why("“We are late,” Ada Byron said."))
                .contains("\n   identity    site-name: ada-byron@courier.example\n");
    }

    @Test
    void whyNamesTheEntriesThatANameMayStandFor() {
        var ada = new DirectoryEntry("ada-1", "Ada Byron", List.of(), List.of(), null, List.of());
        var other = new DirectoryEntry("ada-2", "Ada Byron", List.of(), List.of(), null, List.of());
        var directory = new DirectoryIndex();
        directory.put(ada);
        directory.put(other);

        var article = new Enricher().enrich(article("“We are late,” Ada Byron said."), 1, Newsroom.of(directory));

        assertThat(new QuotesText(PLAIN, false).why(article))
                .contains("article: known in this article alone · ambiguous-directory: which of ada-1, ada-2 the");
    }

    @Test
    void whyShowsTheSentenceThatNamesTheSpeakerWhereverItStands() {
        assertThat(why("“We are late, and we know it.”\n\n— Ada Byron"))
                .contains("1  “[We are late, and we know it.]” {—} <Ada Byron>\n");
    }

    @Test
    void onlyTheQuotesAskedForAreExplained() {
        var article = enriched("“We are late,” Ada Byron said.\n\n“We are not,” Karl Marten said.");

        assertThat(new QuotesText(PLAIN, false).why(article, List.of(2)))
                .contains("2  “[We are not,]”")
                .doesNotContain("We are late");
    }

    @Test
    void ofALongQuoteBothEndsAreShownUnlessAllIsAskedFor() {
        var text = "“We are late, " + "and the mill is old, ".repeat(30) + "and so are we,” Ada Byron said.";

        assertThat(why(text)).contains("[We are late, ", " … ", "and so are we,]");
        assertThat(new QuotesText(PLAIN, true).why(enriched(text))).doesNotContain(" … ");
    }

    @Test
    void whatIsNoQuoteHasItsReason() {
        var article = article("Karl Marten stars in “The Long Way Home” and sings.");
        var reading = Reading.of(article);

        assertThat(new QuotesText(PLAIN, false).passedOver(article, QuoteFinder.passedOver(reading, Cast.of(reading))))
                .startsWith("-  Karl Marten stars in “[The Long Way Home]” and sings.\n   └ a title: ");
    }

    @Test
    void aTerminalWithColoursHasStylesInPlaceOfBrackets() {
        var text = new QuotesText(new Terminal(true, 100), false).why(enriched("“We are late,” Ada Byron said."));

        assertThat(text)
                .contains("\u001b[1mWe\u001b[0m", "\u001b[32mAda\u001b[0m", "\u001b[36msaid\u001b[0m")
                .doesNotContain("[We", "<Ada", "{said");
    }

    @Test
    void noLineIsWiderThanANarrowTerminal() {
        var text = "Ada Byron opened the mill on Monday. “We are late, as we have been since the flood,” she said.\n\n"
                + "「港の壁を高くする計画を今年の冬までに決めなければならない、と町の人々は考えている」 said Ada Byron.";

        var narrow = new QuotesText(new Terminal(false, 40), false);

        assertThat((narrow.each(enriched(text)) + narrow.why(enriched(text))).lines())
                .allMatch(line -> Columns.of(line) <= 40, "at most 40 columns");
    }

    @Test
    void textFromOutsideCannotDriveTheTerminal() {
        assertThat(why("“We are \u009b2J late,” Ada Byron said.")).doesNotContain("\u009b");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyTextIsShownWithinTheTerminal(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            var text = new StringBuilder("The mill.");
            for (int n = random.nextInt(60); n > 0; n--) {
                text.append(random.nextBoolean() ? " " : "").append(PARTS[random.nextInt(PARTS.length)]);
            }
            var article = enriched(text.toString());
            var reading = Reading.of(article.article());
            var quotes = new QuotesText(new Terminal(false, 60), random.nextBoolean());

            var shown = quotes.each(article)
                    + quotes.why(article)
                    + quotes.passedOver(article.article(), QuoteFinder.passedOver(reading, Cast.of(reading)));

            assertThat(shown.lines()).as(text.toString()).allMatch(line -> Columns.of(line) <= 60);
            assertThat(shown.replace("\n", "")).as(text.toString()).doesNotContainPattern("\\p{Cntrl}");
        }
    }
}
