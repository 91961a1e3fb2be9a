package dev.copydesk.publish.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.SpeakerKind;
import dev.copydesk.publish.News;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownAntecedentsTest {
    private static List<String> excerpts(News news) {
        var body = DigestBody.of(news.enriched());
        return TestedExcerpts.prose(body).stream()
                .filter(e -> !e.leaning())
                .map(DigestExcerpt::text)
                .toList();
    }

    @Test
    void aPronounIsThePersonWhomTheSentenceBeforeOpensWithAndSpeaksOfAlone() {
        var news = News.article()
                .paragraphs("Ada Byron led the inspection of the bridge. She has built ships for twenty years.")
                .speaker("Ada Byron", SpeakerKind.PERSON, "Ada Byron");

        assertThat(excerpts(news)).contains("Ada Byron has built ships for twenty years.");
    }

    @Test
    void theNameIsKnownThroughSeveralSentences() {
        var news = News.article()
                .paragraphs(
                        "Ada Byron led the inspection of the bridge. She has built ships for twenty years. She will retire in the spring.")
                .speaker("Ada Byron", SpeakerKind.PERSON, "Ada Byron");

        assertThat(excerpts(news)).contains("Ada Byron will retire in the spring.");
    }

    @Test
    void ofTwoPersonsNeitherIsTaken() {
        var news = News.article()
                .paragraphs("Ada Byron met Carl Osei by the bridge. She has built ships for twenty years.")
                .speaker("Ada Byron", SpeakerKind.PERSON, "Ada Byron");

        assertThat(excerpts(news)).noneMatch(t -> t.contains("twenty years"));
    }

    @Test
    void whoOwnsWhatASentenceOpensWithIsNotItsSubject() {
        var news = News.article()
                .paragraphs("Ada Byron’s husband led the inspection. He has built ships for twenty years.")
                .speaker("Ada Byron", SpeakerKind.PERSON, "Ada Byron");

        assertThat(excerpts(news)).noneMatch(t -> t.contains("twenty years"));
    }

    @Test
    void thePersonIsKnownInTheNextParagraph() {
        var news = News.article()
                .paragraphs("Ada Byron led the inspection.", "She has built ships for twenty years.")
                .speaker("Ada Byron", SpeakerKind.PERSON, "Ada Byron");

        assertThat(excerpts(news)).contains("Ada Byron has built ships for twenty years.");
    }

    @Test
    void aParagraphBetweenForgetsThePerson() {
        var news = News.article()
                .paragraphs(
                        "Ada Byron led the inspection.",
                        "The harbour froze for six weeks.",
                        "She has built ships for twenty years.")
                .speaker("Ada Byron", SpeakerKind.PERSON, "Ada Byron");

        assertThat(excerpts(news)).noneMatch(t -> t.contains("twenty years"));
    }

    @Test
    void aPronounAfterAnOpeningPhraseIsNobodyUnlessThePhraseNamesSomebody() {
        var news = News.article()
                .paragraphs(
                        "In the spring of that year, she built a ship of glass and iron.",
                        "When Ada Byron came home, she built a second ship of steel.")
                .speaker("Ada Byron", SpeakerKind.PERSON, "Ada Byron");

        assertThat(excerpts(news)).containsExactly("When Ada Byron came home, she built a second ship of steel.");
    }

    @Test
    void anAttributionKeepsItsVerbAndItsTime() {
        var news = News.article()
                .paragraphs("Old steel breaks without warning, she claimed on Monday. “It simply snaps.”")
                .quote("It simply snaps.", "Ada Byron", "she claimed")
                .paragraphs("Ada Byron led the inspection.");

        assertThat(excerpts(news)).contains("Old steel breaks without warning, Ada Byron claimed on Monday.");
    }

    @Test
    void heIsTheOneManOfTheSentenceBefore() {
        var news = News.article()
                .paragraphs("The harbour board has dismissed Carl Osei. He had led the yard since the flood.")
                .speaker("Carl Osei", SpeakerKind.PERSON, "Carl Osei");

        assertThat(excerpts(news)).contains("Carl Osei had led the yard since the flood.");
    }

    @Test
    void hisIsOfTheOneManOfTheSentenceBefore() {
        var news = News.article()
                .paragraphs("The harbour board has dismissed Carl Osei. His contract would have ended in the spring.")
                .speaker("Carl Osei", SpeakerKind.PERSON, "Carl Osei");

        assertThat(excerpts(news)).contains("Carl Osei’s contract would have ended in the spring.");
    }

    @Test
    void sheIsNobodyWhereTheSentenceBeforeSpeaksOfAMan() {
        var news = News.article()
                .paragraphs("The harbour board has dismissed Carl Osei. She had led the yard since the flood.")
                .speaker("Carl Osei", SpeakerKind.PERSON, "Carl Osei");

        assertThat(excerpts(news)).noneMatch(t -> t.contains("since the flood"));
    }

    @Test
    void hisIsNobodysWhereTheSentenceBeforeSpeaksOfTwo() {
        var news = News.article()
                .paragraphs(
                        "The board replaced Carl Osei with Peter Sand. His contract would have ended in the spring.")
                .speaker("Carl Osei", SpeakerKind.PERSON, "Carl Osei")
                .speaker("Peter Sand", SpeakerKind.PERSON, "Peter Sand");

        assertThat(excerpts(news)).noneMatch(t -> t.contains("contract"));
    }

    @Test
    void erIsTheOneManOfTheSentenceBeforeInGerman() {
        var news = News.article()
                .language("de")
                .paragraphs("Gestern wurde Karl Sand entlassen. Er hatte die Werft seit der Flut geleitet.")
                .speaker("Karl Sand", SpeakerKind.PERSON, "Karl Sand");

        assertThat(excerpts(news)).contains("Karl Sand hatte die Werft seit der Flut geleitet.");
    }

    @Test
    void seinStaysInALanguageThatHasNoFormForOwners() {
        var news = News.article()
                .language("de")
                .paragraphs("Der Hafenrat hat Karl Sand entlassen. Sein Vertrag wäre im Frühling abgelaufen.")
                .speaker("Karl Sand", SpeakerKind.PERSON, "Karl Sand");

        assertThat(excerpts(news)).noneMatch(t -> t.contains("Vertrag"));
    }
}
