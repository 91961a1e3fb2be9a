package dev.copydesk.publish.take;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Genre;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.events.Statement;
import dev.copydesk.events.Worth;
import dev.copydesk.publish.News;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakeMakerTest {
    private static final String PLAIN = "The harbour bridge stood open all night. Ferries went on until the morning.";

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
    void whoIsDescribedAndNotNamedIsAnonymous() {
        var take = Measured.take(quoting("Ada Byron", "a spokesman").speaker("a spokesman", SpeakerKind.UNNAMED));

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
    void figuresOfSportAreCountedInSightOfAll() {
        var news = dated().section("Sport")
                .paragraphs("He ran 400 metres. She threw 71 metres. They swam 1,500 metres. It took 12 percent.");

        assertThat(Measured.take(news).figures()).isNull();
    }

    @Test
    void aCorrectionIsToldAndShown() {
        var note = "Correction: An earlier version of this article misspelled the name of the quay.";
        var take = Measured.take(quoting("Ada Byron").paragraphs(note));

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
        assertThat(Measured.take(quoting("Ada Byron").paragraphs("FOR IMMEDIATE RELEASE"))
                        .genre())
                .isEqualTo(new Genre("announcement", "mark", null));
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
    void voicesThatTheDigestLeavesOutAreCounted() {
        var take = Measured.take(quoting("Ada Byron", "Carl Osei", "Lin Tao"), List.of("cable 1"));

        assertThat(take.worth()).isEqualTo(new Worth("full", "voices", 2, 3, null));
    }

    @Test
    void quotationsThatTheDigestLeavesOutAreCounted() {
        var take = Measured.take(
                quoting("Ada Byron", "Ada Byron", "Ada Byron", "Ada Byron", "Ada Byron"), List.of("cable 1"));

        assertThat(take.worth()).isEqualTo(new Worth("full", "quotes", 4, 5, null));
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
    void figuresThatTheDigestLeavesOutAreCounted() {
        var take = Measured.take(
                dated().paragraphs(
                                PLAIN,
                                "It carries 9,000 cars. It costs $41 million. It is 300 metres long. It rose 12 percent. It has 40 cables."),
                List.of("stood open"));

        assertThat(take.worth()).isEqualTo(new Worth("full", "figures", 5, 5, null));
    }

    @Test
    void aDigestThatTellsMostOfTheSentencesWillDo() {
        var take = Measured.take(dated().paragraphs(PLAIN), List.of("stood open", "Ferries"));

        assertThat(take.worth()).isEqualTo(new Worth("digest", "covered", 0, 2, null));
    }

    @Test
    void questionsUnderHeadingsToSomebodyAreAnInterview() {
        var news = dated();
        for (var thing : List.of("bridge", "ferry", "quay", "tunnel")) {
            news.heading("What do you think of the " + thing + "?").paragraphs("I like the " + thing + " as it is.");
        }

        assertThat(Measured.take(news).genre()).isEqualTo(new Genre("interview", "questions", null));
    }

    @Test
    void whatACompanyAnswersItsCustomersIsNoInterview() {
        var news = dated();
        for (var thing : List.of("bridge", "ferry", "quay", "tunnel")) {
            news.heading("Do you ship to the " + thing + "?").paragraphs("The " + thing + " is where we ship to.");
        }

        assertThat(Measured.take(news).genre()).isNull();
    }

    @Test
    void turnsThatNameWhoSpeaksAreAnInterview() {
        var news = dated();
        for (var thing : List.of("bridge", "ferry", "quay")) {
            news.paragraphs("TIMES: Is the " + thing + " old?", "Byron: The " + thing + " is very old.");
        }

        assertThat(Measured.take(news).genre()).isEqualTo(new Genre("interview", "questions", null));
    }

    @Test
    void theHeadlineTellsAFactCheck() {
        assertThat(Measured.take(quoting("Ada Byron").headline("Fact check: Is the bridge made of rope?"))
                        .genre())
                .isEqualTo(new Genre("fact-check", "headline", null));
    }

    @Test
    void paragraphsThatThePageCallsItemsAreNoList() {
        var paragraph = "The harbour bridge stood open all night, and ferries went on until the morning. ".repeat(3);

        assertThat(Measured.take(dated().items(paragraph, paragraph, paragraph)).genre())
                .isNull();
    }

    @Test
    void whatIsAboutTheAuthorAnnouncesNothing() {
        var news = quoting("Ada Byron")
                .headline("How the author of the bridge was found")
                .heading("About the author");

        assertThat(Measured.take(news).genre()).isNull();
    }

    @Test
    void postsOfAnArchiveAreNotLive() {
        var news = dated().post("2026-05-03T09:00:00", "Divers go down.", "It is early.")
                .post("2026-06-03T10:00:00", "Divers come up.", "It is late.")
                .post("2026-07-03T11:00:00", "Divers rest.", "It is over.");

        assertThat(Measured.take(news).genre()).isNull();
    }
}
