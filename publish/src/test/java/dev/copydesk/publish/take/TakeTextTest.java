package dev.copydesk.publish.take;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.AccessKind;
import dev.copydesk.publish.News;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the take says, and what it leaves unsaid because it could be false. */
class TakeTextTest {
    private static final String PLAIN = "The bridge stood open all night. Ferries went on. ";

    private static final String FIGURES =
            "It carries 9,000 cars. It costs $41 million. It is 300 metres long. " + "It is old. ".repeat(5);

    private static News quoting(String... speakers) {
        var news = News.article();
        for (int i = 0; i < speakers.length; i++) {
            var words = "Rust was found on cable " + (i + 1);
            news.paragraphs("“" + words + "” was the word on the quay, where it had been " + "dark and very ".repeat(8)
                            + "cold.")
                    .quote(words, speakers[i].isEmpty() ? null : speakers[i]);
        }
        return news;
    }

    /** News in which nobody is quoted. */
    private static News silent() {
        return News.article().dateline("PORT ELLA").paragraphs(PLAIN.repeat(5));
    }

    private static String text(News news) {
        return Measured.take(news).text();
    }

    @Test
    void aWithdrawnArticleIsSaidToBeWithdrawnAndNoMore() {
        assertThat(text(quoting("Ada Byron").canceled())).isEqualTo("Withdrawn by its publisher.");
    }

    @Test
    void aPageWithoutTextIsNotJudged() {
        assertThat(text(News.article())).isEqualTo("The page has no text to judge.");
    }

    @Test
    void anIndexIsCalledOne() {
        assertThat(Measured.take(News.article().paragraphs(PLAIN), WithheldReason.INDEX, 3)
                        .text())
                .isEqualTo("A page of links rather than an article.");
    }

    @Test
    void aLanguageWithoutPhrasesHasNoText() {
        var take = Measured.take(quoting("Ada Byron", "Carl Osei").language("sv"));

        assertThat(take.text()).isEmpty();
        assertThat(take.language()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-AT", "fr", "es-MX", "pt-BR"})
    void theTakeIsInTheArticlesLanguage(String language) {
        var take = Measured.take(quoting("Ada Byron", "Carl Osei").language(language));

        assertThat(take.language()).isEqualTo(language.substring(0, 2));
        assertThat(take.text()).contains("Ada Byron");
    }

    @Test
    void whoIsCertainlyQuotedIsNamed() {
        assertThat(text(quoting("Ada Byron", "Carl Osei"))).isEqualTo("It quotes Ada Byron and Carl Osei.");
    }

    @Test
    void whoAloneIsQuotedIsNamed() {
        assertThat(text(quoting("Ada Byron", "Ada Byron")))
                .containsIgnoringCase("word for word")
                .contains("Ada Byron");
    }

    @Test
    void aQuoteThatCannotBeGivenToAnybodyMayBeSomebodyElses() {
        assertThat(text(quoting("Ada Byron", "Ada Byron", ""))).doesNotContainIgnoringCase("word for word");
    }

    @Test
    void aSentenceBetweenMarksThatIsNoQuoteMayBeSomebodyElses() {
        var news = quoting("Ada Byron", "Ada Byron").paragraphs("“We never saw any rust at all.”");

        assertThat(text(news)).doesNotContainIgnoringCase("word for word");
    }

    @Test
    void aQuotationSetApartMayBeSomebodyElses() {
        var news = quoting("Ada Byron", "Ada Byron").blockquote("We never saw any rust at all.");

        assertThat(text(news)).doesNotContainIgnoringCase("word for word");
    }

    @Test
    void whoIsQuotedMostIsNamed() {
        assertThat(text(quoting("Ada Byron", "Ada Byron", "Ada Byron", "Carl Osei")))
                .contains("Most of what is quoted comes from Ada Byron.");
    }

    @Test
    void whoIsQuotedBesideOthersWithoutANameToPrintIsAmongThem() {
        assertThat(text(quoting("Ada Byron", "Osei"))).isEqualTo("Among those quoted is Ada Byron.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Byron",
                "Harbour Office",
                "Deputy Ada Byron",
                "the engineer Ada Byron",
                "Ada Byron as Harbour",
                "Ada 3000"
            })
    void whatIsNoGivenNameAndSurnameIsNotPrinted(String name) {
        assertThat(text(quoting(name, name, name))).isEmpty();
    }

    @Test
    void aRareGivenNameMayBeACompanys() {
        assertThat(text(quoting("Sage Ropewright", "Sage Ropewright"))).isEmpty();
    }

    @Test
    void aRareGivenNameIsAPersonsWhoseSurnameGoesOnAlone() {
        assertThat(text(quoting("Sage Ropewright", "Sage Ropewright").paragraphs("It was late when Ropewright went.")))
                .contains("Sage Ropewright");
    }

    @Test
    void newsWithoutAnyMarksQuotesNobody() {
        assertThat(text(silent())).contains("Nobody is quoted word for word.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sign says “closed”.",
                "The sign says ‘closed’.",
                "Das Schild sagt „zu“.",
                "– Non, dit-il.",
                "I saw it myself."
            })
    void anythingThatMayBeAQuotationForbidsToSayThatNobodyIsQuoted(String paragraph) {
        assertThat(text(silent().paragraphs(paragraph))).doesNotContain("Nobody");
    }

    @Test
    void nobodyIsNotSaidOfWhatMayBeAPart() {
        assertThat(text(silent().accessFor(AccessKind.SUBSCRIBER))).doesNotContain("Nobody");
    }

    @Test
    void anIndefinitePhraseForPeopleHasNoName() {
        var news = News.article()
                .paragraphs("“Rust was found there,” a port spokesman said on the quay.")
                .describedQuote("Rust was found there,", "a port spokesman");

        assertThat(text(news)).contains("Quoted without a name: “a port spokesman”.");
    }

    @Test
    void aPhraseWithANameBehindItHasOne() {
        var news = News.article()
                .paragraphs("“Rust was found there,” a port spokesman, Carl Osei, said on the quay.")
                .describedQuote("Rust was found there,", "a port spokesman");

        assertThat(text(news)).doesNotContain("without a name");
    }

    @Test
    void aPhraseWhoseNounComesAgainMayHaveANameThere() {
        var news = News.article()
                .paragraphs("“Rust was found there,” a port spokesman said. The spokesman was Carl Osei.")
                .describedQuote("Rust was found there,", "a port spokesman");

        assertThat(text(news)).doesNotContain("without a name");
    }

    @Test
    void wordsThatAVersionAddsAreTold() {
        assertThat(text(quoting("Ada Byron", "Carl Osei").version(2).withFirstQuoteAdded()))
                .contains("New in this version are words of Ada Byron.");
    }

    @Test
    void figuresWithoutAnythingThatMayBeASourceAreTold() {
        var news = News.article().paragraphs(FIGURES);

        assertThat(text(news)).contains("It gives figures without saying where they come from.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The port said so.", "So the statistics go.", "The sign says “closed”."})
    void figuresMayHaveASourceAnywhereInTheText(String paragraph) {
        var news = News.article().paragraphs(FIGURES, paragraph);

        assertThat(text(news)).doesNotContain("without saying");
    }

    @Test
    void theHostsOfSourcesAreNamed() {
        var news = News.article()
                .paragraphs(PLAIN)
                .link("bridge", "https://www.bridges.gov/report")
                .link("Ferries", "https://doi.org/10.1/abc");

        assertThat(text(news)).contains("For checking, it links to bridges.gov and doi.org.");
    }

    @Test
    void aPartIsSaidToBeOne() {
        assertThat(text(News.article().paragraphs(PLAIN).partFor(AccessKind.SUBSCRIBER)))
                .isEqualTo("The page shows only a part of it; the rest is for subscribers.");
    }

    @Test
    void aShortTextIsToBeReadWhole() {
        assertThat(Measured.take(News.article().paragraphs(PLAIN), WithheldReason.TOO_SHORT, 0.5)
                        .text())
                .contains("less than a minute");
    }

    @Test
    void whoIsQuotedInTheFullTextAloneIsNamed() {
        var take = Measured.take(quoting("Ada Byron", "Carl Osei"), List.of("cable 1"));

        assertThat(take.text()).contains("Carl Osei", "full text");
    }

    @Test
    void aPartOfWhichTheDigestHasNothingIsNamed() {
        var news = News.article()
                .heading("What it costs")
                .paragraphs(PLAIN)
                .heading("What comes next:")
                .paragraphs("It opens again. " + "The crews will be at work on it for weeks and weeks. ".repeat(10));

        assertThat(Measured.take(news, List.of("stood open")).text())
                .contains("Left out here is the part headed “What comes next”.");
    }

    @Test
    void aPartBesideThePieceIsNotMissed() {
        var news = News.article()
                .heading("What it costs")
                .paragraphs(PLAIN)
                .heading("About the author")
                .paragraphs("She wrote it. " + "She has been at work on it for weeks and weeks. ".repeat(10));

        assertThat(Measured.take(news, List.of("stood open")).text()).doesNotContain("About");
    }

    @Test
    void theNoteOfACorrectionIsTold() {
        var note = "Correction: An earlier version of this article misspelled the name of the quay.";

        assertThat(text(quoting("Ada Byron").paragraphs(note))).containsPattern("publisher");
    }

    @Test
    void fourSentencesAreTheMost() {
        var news = quoting("Ada Byron", "Carl Osei")
                .section("Opinion")
                .version(2)
                .withFirstQuoteAdded()
                .paragraphs("Correction: the price was wrong.", "It carries 9,000 cars.")
                .link("cars", "https://www.cars.gov/table");

        assertThat(text(news).split("(?<=\\.) ")).hasSize(4);
    }
}
