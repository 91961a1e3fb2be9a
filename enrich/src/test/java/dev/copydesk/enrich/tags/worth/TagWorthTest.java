package dev.copydesk.enrich.tags.worth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.Enricher;
import dev.copydesk.enrich.tags.Articles;
import dev.copydesk.enrich.tags.FoundTag;
import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.events.Tag;
import dev.copydesk.events.TagScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagWorthTest {
    private static List<Tag> tags(ReadArticle article) {
        return Enricher.tagger().tags(article);
    }

    private static double confidence(ReadArticle article, String label) {
        return tags(article).stream()
                .filter(tag -> tag.label().equals(label))
                .mapToDouble(Tag::confidence)
                .sum();
    }

    @Test
    void aNameInTheHeadlineIsSurerThanOneOfTheText() {
        var text = "The ferry of Port Ella sank off Port Nell. Nobody in Port Ella or Port Nell saw it.";

        assertThat(confidence(Articles.ENGLISH.headed("Port Ella mourns").saying(text), "Port Ella"))
                .isGreaterThan(
                        confidence(Articles.ENGLISH.headed("A ferry sinks").saying(text), "Port Ella"));
    }

    @Test
    void thePersonOfTheHeadlineStandsUnderTheWholeName() {
        var article = Articles.ENGLISH
                .headed("Byron to rebuild the bridge")
                .saying("Ada Byron will rebuild the bridge. Byron said that it would take a year.");

        assertThat(tags(article)).extracting(Tag::label).contains("Ada Byron").doesNotContain("Byron");
    }

    @Test
    void aKeywordThatThePageNowhereSaysIsLessSureThanOneThatItSays() {
        var article = Articles.ENGLISH.of("Whaling", "Ferries").saying("The ferries sail at noon.");

        assertThat(confidence(article, "Ferries")).isGreaterThan(0.25).isGreaterThan(confidence(article, "Whaling"));
        assertThat(confidence(article, "Whaling")).isLessThan(0.25);
    }

    @Test
    void aRulesTagKeepsItsConfidence() {
        TagFinder rule =
                article -> List.of(new FoundTag("Harbour", TagScheme.RULE, "rule:harbour", 1, List.of(), null));

        assertThat(Enricher.tagger().and(List.of(rule)).tags(Articles.ENGLISH.saying("The quay is wet.")))
                .filteredOn(tag -> tag.label().equals("Harbour"))
                .singleElement()
                .satisfies(tag -> assertThat(tag.confidence()).isEqualTo(1));
    }
}
