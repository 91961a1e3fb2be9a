package dev.copydesk.publish.take;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.AccessKind;
import dev.copydesk.events.Figures;
import dev.copydesk.events.Genre;
import dev.copydesk.events.LeadVoice;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.events.Statement;
import dev.copydesk.events.Take;
import dev.copydesk.events.Worth;
import dev.copydesk.publish.News;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TakeMakerTest {
    private static final String PLAIN = "The harbour bridge stood open all night. Ferries went on until the morning.";

    /** Whether the take has the sentence of this name, whatever words the article's id chose for it. */
    private static void assertSays(Take take, String key) {
        var alternatives =
                Objects.requireNonNull(TakeSentences.all(Objects.requireNonNull(take.language()))
                                .get(key))
                        .stream()
                        .map(s -> "\\Q" + s.replaceAll("\\{[A-Za-z.]+}", "\\\\E.+\\\\Q") + "\\E")
                        .collect(Collectors.joining("|"));
        assertThat(take.text()).containsPattern("(?i)" + alternatives);
    }

    private static News dated() {
        return News.article().by("Nora Quill").published("2026-05-03");
    }

    private static News quoting(String... speakers) {
        var news = dated();
        for (int i = 0; i < speakers.length; i++) {
            var words = "Rust was found on cable " + (i + 1);
            news.paragraphs("“" + words + "” was the word on the quay, where it had been " + "dark and very ".repeat(8)
                            + "cold.")
                    .quote(words, speakers[i].isEmpty() ? null : speakers[i]);
        }
        return news;
    }

    @Test
    void aSpeakerWhoIsNotCertainIsNoVoice() {
        var take = Measured.take(dated().paragraphs("“Rust was found on the cable” was the word on the quay.")
                .guessedQuote("Rust was found on the cable", "Ada Byron"));

        assertThat(take.voices()).isZero();
        assertThat(take.unattributed()).isEqualTo(1);
        assertThat(take.lead()).isNull();
    }

    @Test
    void aWithdrawnArticleIsSaidToBeWithdrawnAndNoMore() {
        assertThat(Measured.take(quoting("Ada Byron").canceled()).text()).isEqualTo("Withdrawn by its publisher.");
    }

    @Test
    void aPageWithoutTextIsNotJudged() {
        assertThat(Measured.take(News.article()).text()).isEqualTo("The page has no text to judge.");
    }

    @Test
    void anIndexIsCalledOne() {
        assertSays(Measured.take(dated().paragraphs(PLAIN), WithheldReason.INDEX, 3), "index");
    }

    @Test
    void whoQuotesNobodyAndNamesNoSourceIsToldSo() {
        assertSays(Measured.take(dated().paragraphs(PLAIN)), "none.bare");
    }

    @Test
    void whoQuotesNobodyButLinksAwayIsToldSo() {
        var news = dated().paragraphs(PLAIN)
                .link("bridge", "https://bridge.example/")
                .link("Ferries", "https://ferries.example/");

        assertSays(Measured.take(news), "none.linked");
    }

    @Test
    void whoOnlyParaphrasesIsToldSo() {
        var news = dated().paragraphs(
                        "Cables break, the council said. Ferries run, according to the port. It will cost, she told the board.");

        assertSays(Measured.take(news), "none.paraphrased");
        assertThat(Measured.take(news).paraphrases()).isEqualTo(3);
    }

    @Test
    void oneQuotationIsOneVoice() {
        assertSays(Measured.take(quoting("Ada Byron")), "one.single");
    }

    @Test
    void oneVoiceInAllQuotationsIsNamed() {
        var take = Measured.take(quoting("Ada Byron", "Ada Byron", "Ada Byron"));

        assertSays(take, "one.many");
        assertThat(take.lead()).isEqualTo(new LeadVoice("ada-byron", "Ada Byron", 3));
        assertThat(take.missing()).containsExactly("second-voice");
    }

    @Test
    void theShareOfQuotationIsToldWhereItIsLarge() {
        var news = dated().paragraphs("“We saw rust,” she said. “Nobody slept.”")
                .quote("We saw rust,", "Ada Byron")
                .quote("Nobody slept.", "Ada Byron");

        assertSays(Measured.take(news), "one.many.quoted");
        assertThat(Measured.take(news).text()).contains("63 %");
    }

    @Test
    void severalVoicesWithOneQuotationEachAreToldSo() {
        assertSays(Measured.take(quoting("Ada Byron", "Carl Osei")), "several.once");
    }

    @Test
    void threeQuotationsAreNeitherEvenNorUneven() {
        assertSays(Measured.take(quoting("Ada Byron", "Carl Osei", "Carl Osei")), "several.few");
    }

    @Test
    void evenVoicesAreToldSo() {
        assertSays(Measured.take(quoting("Ada Byron", "Carl Osei", "Carl Osei", "Ada Byron")), "several.even");
    }

    @Test
    void theVoiceWithMostIsNamed() {
        var take = Measured.take(quoting("Ada Byron", "Ada Byron", "Ada Byron", "Carl Osei", "Lin Tao", ""));

        assertSays(take, "several.led");
    }

    @Test
    void aVoiceThatDominatesIsNamed() {
        assertSays(
                Measured.take(quoting("Ada Byron", "Ada Byron", "Ada Byron", "Ada Byron", "Carl Osei")),
                "several.dominated");
    }

    @Test
    void quotationsThatNobodyCanBeGivenAreCounted() {
        var take = Measured.take(quoting("Ada Byron", "Carl Osei", "", ""));

        assertSays(take, "unattributed.many");
        assertSays(take, "several.unsure");
        assertThat(take.unattributed()).isEqualTo(2);
    }

    @Test
    void whoIsDescribedAndNotNamedIsAnonymous() {
        var take = Measured.take(quoting("Ada Byron", "a spokesman").speaker("a spokesman", SpeakerKind.UNNAMED));

        assertSays(take, "anonymous.single");
        assertThat(take.named()).isEqualTo(1);
        assertThat(take.anonymous()).isEqualTo(1);
    }

    @Test
    void whoMayHaveANameElsewhereIsNotCalledAnonymous() {
        var take = Measured.take(quoting("Ada Byron", "the actor").speaker("the actor", SpeakerKind.UNNAMED));

        assertThat(take.anonymous()).isZero();
        assertThat(take.unattributed()).isEqualTo(1);
        assertThat(take.voices()).isEqualTo(1);
    }

    @Test
    void noNamesAtAllAreToldSo() {
        var take = Measured.take(quoting("a spokesman", "one resident")
                .speaker("a spokesman", SpeakerKind.UNNAMED)
                .speaker("one resident", SpeakerKind.UNNAMED));

        assertSays(take, "anonymous.all");
    }

    @Test
    void figuresWithoutASourceAreCounted() {
        var news = dated().paragraphs(
                        "It carries 9,000 cars. It costs $41 million. It is 300 metres long. It rose 12 percent.");

        assertSays(Measured.take(news), "figures.none");
        assertThat(Measured.take(news).figures()).isEqualTo(new Figures(4, 0));
    }

    @Test
    void figuresBesideASourceAreCounted() {
        var news = dated().paragraphs(
                        "It carries 9,000 cars, the port said. It costs $41 million. It is 300 metres long. It rose 12 percent.");

        assertSays(Measured.take(news), "figures.all");
    }

    @Test
    void figuresMostlyWithoutASourceAreToldSo() {
        var news = dated().paragraphs(
                        "It carries 9,000 cars, the port said.",
                        "It costs $41 million. It is 300 metres long. It rose 12 percent.");

        assertSays(Measured.take(news), "figures.few.one");
    }

    @Test
    void figuresOfSportAreCountedInSightOfAll() {
        var news = dated().section("Sport")
                .paragraphs("He ran 400 metres. She threw 71 metres. They swam 1,500 metres. It took 12 percent.");

        assertThat(Measured.take(news).figures()).isNull();
    }

    @Test
    void primarySourcesAreNamedByKind() {
        var news = dated().paragraphs(PLAIN)
                .link("bridge", "https://www.bridges.gov/")
                .link("Ferries", "https://doi.org/10.1/abc");

        assertSays(Measured.take(news), "primary.many");
        assertThat(Measured.take(news).text()).contains("a public body and research");
    }

    @Test
    void linksThatAllStayOnTheSiteAreCounted() {
        var news = quoting("Ada Byron", "Carl Osei")
                .link("cable 1", "https://harbour-times.example/1")
                .link("cable 2", "https://harbour-times.example/2")
                .link("quay", "https://harbour-times.example/3")
                .link("dark", "https://www.harbour-times.example/4");

        assertSays(Measured.take(news), "links.on");
    }

    @Test
    void whatThePageDoesNotTellIsSaid() {
        assertSays(Measured.take(News.article().paragraphs(PLAIN)), "missing.both");
        assertSays(Measured.take(News.article().by("Nora Quill").paragraphs(PLAIN)), "missing.date");
        assertSays(Measured.take(News.article().published("2026-05-03").paragraphs(PLAIN)), "missing.author");
    }

    @Test
    void aPartForSubscribersIsSaidToBeOneAndNotJudged() {
        var take = Measured.take(dated().paragraphs(PLAIN).partFor(AccessKind.SUBSCRIBER));

        assertThat(take.text())
                .isEqualTo(
                        "Only a part of it is open to read; the rest is for subscribers, and this digest knows nothing of it.");
    }

    @Test
    void aCorrectionIsToldAndShown() {
        var note = "Correction: An earlier version of this article misspelled the name of the quay.";
        var take = Measured.take(quoting("Ada Byron").paragraphs(note));

        assertSays(take, "corrected.single");
        assertThat(take.corrections()).extracting(Statement::text).containsExactly(note);
    }

    @Test
    void aGermanCorrectionIsFound() {
        var note = "In einer früheren Version dieses Artikels stand ein falscher Name.";

        assertThat(Measured.take(dated().language("de").paragraphs("Die Brücke ist zu.", note))
                        .corrections())
                .extracting(Statement::text)
                .containsExactly(note);
    }

    @Test
    void aQuotedCorrectionIsNone() {
        var words = "Correction: nobody at the port was late";

        assertThat(Measured.take(dated().paragraphs("“" + words + "”").quote(words, "Ada Byron"))
                        .corrections())
                .isEmpty();
    }

    @Test
    void theSectionTellsOpinion() {
        var take = Measured.take(quoting("Ada Byron").section("Opinion"));

        assertSays(take, "genre.opinion.section");
        assertThat(take.genre()).isEqualTo(new Genre("opinion", "section", null));
    }

    @Test
    void theAddressTellsAnalysis() {
        var news = quoting("Ada Byron").url("https://harbour-times.example/analysis/bridge-of-sighs");

        assertThat(Measured.take(news).genre()).isEqualTo(new Genre("analysis", "url", null));
    }

    @Test
    void theSlugOfAnAddressTellsNothing() {
        var news = quoting("Ada Byron").url("https://harbour-times.example/2026/analysis");

        assertThat(Measured.take(news).genre()).isNull();
    }

    @Test
    void theHeadlineTellsAReview() {
        assertThat(Measured.take(quoting("Ada Byron").headline("Review: A bridge too many"))
                        .genre())
                .isEqualTo(new Genre("review", "headline", null));
    }

    @Test
    void questionsAndAnswersInTheFirstPersonAreAnInterview() {
        var news = dated();
        for (var thing : List.of("bridge", "ferry", "quay", "tunnel")) {
            news.paragraphs("What do you think of the " + thing + "?", "I like the " + thing + " as it is.");
        }

        assertThat(Measured.take(news).genre()).isEqualTo(new Genre("interview", "questions", null));
    }

    @Test
    void questionsThatNobodyAnswersForThemselvesAreNoInterview() {
        var news = dated();
        for (var thing : List.of("bridge", "ferry", "quay", "tunnel")) {
            news.paragraphs("How old is the " + thing + "?", "The " + thing + " is very old.");
        }

        assertThat(Measured.take(news).genre()).isNull();
    }

    @Test
    void theMarkOfAReleaseTellsAnAnnouncement() {
        var take = Measured.take(quoting("Ada Byron").paragraphs("FOR IMMEDIATE RELEASE"));

        assertSays(take, "genre.announcement.mark");
    }

    @Test
    void aCompanyThatTellsAboutItselfAtTheEndAnnounces() {
        var news = quoting("Ada Byron").headline("Ropewright names a new chief").heading("About Ropewright");

        assertThat(Measured.take(news).genre()).isEqualTo(new Genre("announcement", "mark", null));
    }

    @Test
    void whoAnnouncesAsWeAnnouncesInTheirOwnVoice() {
        var news = dated().paragraphs(
                        "Today we are launching our new ferry. We built it at our yard. It is fast. It is blue. It has seats. It has deck chairs. We like it. It sails in May.");

        assertThat(Measured.take(news).genre()).isEqualTo(new Genre("announcement", "own-voice", null));
    }

    @Test
    void whoSpeaksOfThemselvesIsInTheFirstPerson() {
        var news = dated().paragraphs(
                        "I went to the quay. My boat was gone. I asked a man. He knew nothing. It was dark. My feet were wet. The sea was grey. I went home.");

        assertThat(Measured.take(news).genre()).isEqualTo(new Genre("first-person", "own-voice", null));
    }

    @Test
    void anAbbreviationIsNoFirstPerson() {
        var news = dated().paragraphs(
                        "The US sent a ship. The US sent two. The US sent more. It was dark. It was cold. The US waited. Nobody came. The US left.");

        assertThat(Measured.take(news).genre()).isNull();
    }

    @Test
    void postsAreALivePage() {
        var news = dated().post("2026-05-03T09:00:00", "Divers go down.", "It is early.")
                .post("2026-05-03T10:00:00", "Divers come up.", "It is late.")
                .post("2026-05-03T11:00:00", "Divers rest.", "It is over.");

        assertThat(Measured.take(news, WithheldReason.LIVE, 3).genre()).isEqualTo(new Genre("live", "posts", 3));
        assertSays(Measured.take(news, WithheldReason.LIVE, 3), "worth.live");
    }

    @Test
    void numberedHeadingsInARowAreAList() {
        var news = dated();
        for (var entry : List.of("5. The quay", "4. The mole", "3. The dunes", "2. The locks", "1. The mill")) {
            news.heading(entry).paragraphs("It is by the water.");
        }

        assertThat(Measured.take(news).genre()).isEqualTo(new Genre("list", "entries", 5));
    }

    @Test
    void mostlyItemsAreAList() {
        assertThat(Measured.take(dated().items("Two ropes of hemp", "One lamp with oil", "Four oars"))
                        .genre())
                .isEqualTo(new Genre("list", "items", null));
    }

    @Test
    void aDatelineTellsNews() {
        assertThat(Measured.take(dated().dateline("PORT ELLA").paragraphs(PLAIN))
                        .genre())
                .isEqualTo(new Genre("news", "dateline", null));
    }

    @Test
    void aShortTextIsToBeReadWhole() {
        assertSays(Measured.take(dated().paragraphs(PLAIN), WithheldReason.TOO_SHORT, 0.5), "worth.short");
    }

    @Test
    void whatHasNoStatementHasNothingShorter() {
        assertSays(Measured.take(dated().paragraphs(PLAIN)), "worth.no-digest");
    }

    @Test
    void voicesThatTheDigestLeavesOutAreCounted() {
        var take = Measured.take(quoting("Ada Byron", "Carl Osei", "Lin Tao"), List.of("cable 1"));

        assertThat(take.worth()).isEqualTo(new Worth("full", "voices", 2, 3, null));
        assertSays(take, "worth.voices");
    }

    @Test
    void quotationsThatTheDigestLeavesOutAreCounted() {
        var take = Measured.take(
                quoting("Ada Byron", "Ada Byron", "Ada Byron", "Ada Byron", "Ada Byron"), List.of("cable 1"));

        assertThat(take.worth()).isEqualTo(new Worth("full", "quotes", 4, 5, null));
        assertSays(take, "worth.quotes");
    }

    @Test
    void theLongestSectionThatTheDigestLeavesOutIsNamed() {
        var news = dated().heading("What it costs")
                .paragraphs(PLAIN)
                .heading("What comes next")
                .paragraphs("It opens again. " + "The crews will be at work on it for weeks and weeks. ".repeat(10)
                        + "So it goes.");
        var take = Measured.take(news, List.of("stood open"));

        assertThat(take.worth()).isEqualTo(new Worth("full", "section", 1, 2, "What comes next"));
        assertThat(take.text()).contains("“What comes next”");
    }

    @Test
    void theVoiceOfSomethingToldOfBeforeIsNotNamed() {
        var take = Measured.take(quoting("The agency", "The agency").speaker("The agency", SpeakerKind.ORGANISATION));

        assertThat(take.lead()).isNull();
        assertThat(take.text()).doesNotContain("agency");
    }

    @Test
    void figuresThatTheDigestLeavesOutAreCounted() {
        var take = Measured.take(
                dated().paragraphs(
                                PLAIN,
                                "It carries 9,000 cars. It costs $41 million. It is 300 metres long. It rose 12 percent. It has 40 cables."),
                List.of("stood open"));

        assertThat(take.worth()).isEqualTo(new Worth("full", "figures", 5, 5, null));
        assertSays(take, "worth.figures");
    }

    @Test
    void aDigestThatTellsMostOfTheSentencesWillDo() {
        var take = Measured.take(dated().paragraphs(PLAIN), List.of("stood open", "Ferries"));

        assertThat(take.worth()).isEqualTo(new Worth("digest", "covered", 0, 2, null));
        assertSays(take, "worth.covered");
    }

    @Test
    void aDigestInWhichEveryVoiceIsHeardWillDo() {
        var news = quoting("Ada Byron", "Carl Osei").paragraphs("It rained. It blew. It froze. It snowed. It thawed.");
        var take = Measured.take(news, List.of("cable 1", "cable 2"));

        assertSays(take, "worth.covered.voices");
    }

    @Test
    void otherwiseTheDetailIsInTheFullText() {
        var take = Measured.take(
                dated().paragraphs("It rained. It blew. It froze. It snowed. It thawed."), List.of("rained", "blew"));

        assertThat(take.worth()).isEqualTo(new Worth("full", "detail", 3, 5, null));
        assertSays(take, "worth.detail");
    }

    @Test
    void aGermanArticleIsJudgedInGerman() {
        var take = Measured.take(quoting("Ada Byron", "Ada Byron", "Ada Byron").language("de-AT"));

        assertThat(take.language()).isEqualTo("de");
        assertSays(take, "one.many");
    }

    @Test
    void whereTheLanguageHasNoWordsNothingIsSaidOfVoicesAndFigures() {
        var take = Measured.take(quoting("", "").language("sv"), WithheldReason.LANGUAGE, 3);

        assertSays(take, "language");
        assertThat(take.figures()).isNull();
        assertThat(take.paraphrases()).isNull();
    }

    @Test
    void fiveSentencesAreTheMost() {
        var news = News.article()
                .section("Opinion")
                .paragraphs(
                        "Correction: the price was wrong.",
                        "It carries 9,000 cars. It costs $41 million. It is 300 metres long. It rose 12 percent.")
                .link("cars", "https://www.cars.gov/");

        assertThat(Measured.take(news).text().split("(?<=\\.) ")).hasSizeLessThanOrEqualTo(5);
    }
}
