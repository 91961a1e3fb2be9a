package dev.copydesk.publish.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.publish.News;
import org.junit.jupiter.api.Test;

class SignalSentencesTest {
    private static final String[] STORY = {
        "The council of Wend will close the harbour bridge on the first of May for eight months of repair.",
        "Engineers found cracks in two of its main cables when they tested them after the storm in March.",
        "Traffic across the bay goes through the old tunnel, which carries some 9,000 vehicles a day.",
        "Ferries double their service between the northern quay and the fish market until the autumn.",
        "Repair of the cables is put at 41 million crowns, of which the province pays one half.",
        "Shopkeepers on the eastern shore fear for their summer trade and ask the town for lower rents.",
        "Divers of the province will look at every pier before the first girder is lifted from its place.",
    };

    private static SignalSentences signal(News news) {
        var body = DigestBody.of(news.enriched());
        return SignalSentences.of(body, TestedExcerpts.prose(body), new FactLikelihood(body));
    }

    @Test
    void theSignalHasSixtyToOneHundredAndTenWords() {
        assertThat(signal(News.article().paragraphs(STORY)).words()).isBetween(60, 110);
    }

    @Test
    void theSignalIsInTheOrderOfTheArticle() {
        assertThat(signal(News.article().paragraphs(STORY)).excerpts())
                .extracting(DigestExcerpt::first)
                .isSorted();
    }

    @Test
    void aSentenceThatGoesOnFromTheOneBeforeKeepsItsConnective() {
        var news = News.article()
                .headline("Wend closes its bridge but keeps the tunnel open")
                .paragraphs(
                        "The council of Wend will close the harbour bridge on the first of May for eight months, because two of its main cables have cracks that grow each week.",
                        "But the old tunnel, which carries some 9,000 vehicles a day, stays open by night for all cars, lorries and buses that cross the bay between both shores of Wend.");

        assertThat(signal(news).excerpts()).hasSize(2);
        assertThat(new StatementWriter(DigestBody.of(news.enriched()), new DigestPeople(DigestBody.of(news.enriched())))
                        .write(signal(news).sentences())
                        .text())
                .contains("each week. But the old tunnel");
    }

    @Test
    void aConcessionIsNoPartOfTheSignal() {
        var news = News.article().headline("The old tunnel of Wend is dry").paragraphs(STORY[0]);
        news.paragraphs(
                "Of course it is true that the old tunnel of Wend is dry again since the spring, and that its lamps burn.");
        for (int i = 1; i < STORY.length; i++) {
            news.paragraphs(STORY[i]);
        }

        assertThat(signal(news).excerpts()).noneMatch(DigestExcerpt::conceding);
    }

    @Test
    void whatRepeatsIsToldOnce() {
        var news = News.article()
                .paragraphs(STORY)
                .paragraphs(
                        "On the first of May the council of Wend will close the harbour bridge for repair of eight months.");

        assertThat(signal(news).excerpts())
                .filteredOn(e -> e.text().contains("eight months"))
                .hasSizeLessThan(2);
    }
}
