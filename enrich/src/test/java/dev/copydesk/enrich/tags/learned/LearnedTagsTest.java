package dev.copydesk.enrich.tags.learned;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.tags.Articles;
import dev.copydesk.enrich.tags.FoundTag;
import dev.copydesk.events.TagModel;
import dev.copydesk.events.TagScheme;
import dev.copydesk.events.json.Json;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LearnedTagsTest {
    private static final TagModel MODEL = Archives.model();
    private static final LearnedTags TAGS = new LearnedTags(MODEL);

    private static List<FoundTag> found(String text) {
        return TAGS.find(Articles.ENGLISH.saying(text));
    }

    @Test
    void labelsAnArticleAsItsSiteWould() {
        assertThat(found("The captain moored the ferry at the quay as the tide turned."))
                .extracting(FoundTag::label)
                .containsExactly("Seafaring");
    }

    @Test
    void saysWhichModelFoundALabel() {
        var version = ModelVersion.of(MODEL).toString();

        assertThat(found("The baker let the dough rest by the oven."))
                .singleElement()
                .satisfies(tag -> {
                    assertThat(tag.scheme()).isEqualTo(TagScheme.LEARNED);
                    assertThat(tag.ref()).isEqualTo(version);
                    assertThat(tag.confidence()).isBetween(0.5, 0.999);
                });
    }

    @Test
    void showsTheWordsThatSpokeForALabel() {
        var article = Articles.ENGLISH.saying("The baker let the dough rest by the oven.");
        var reading = article.reading();

        assertThat(TAGS.find(article))
                .flatExtracting(FoundTag::evidence)
                .extracting(span -> reading.codePoints().at(span))
                .isSubsetOf("baker", "dough", "oven")
                .isNotEmpty();
    }

    @Test
    void countsItsEvidenceInCodePoints() {
        var article = Articles.ENGLISH.saying("🥐 The baker let the dough rest by the oven.");
        var reading = article.reading();

        assertThat(TAGS.find(article))
                .flatExtracting(FoundTag::evidence)
                .extracting(span -> reading.codePoints().at(span))
                .isSubsetOf("baker", "dough", "oven");
    }

    @Test
    void leavesAnArticleWithoutALabelThatIsAboutNothingItLearned() {
        assertThat(found("Parliament debated a bill about pensions for six hours."))
                .isEmpty();
    }

    @Test
    void leavesArticlesOfOtherLanguagesAlone() {
        assertThat(TAGS.find(Articles.GERMAN.saying("The captain moored the ferry at the quay as the tide turned.")))
                .isEmpty();
    }

    @Test
    void findsTheSameAsBeforeItsModelWasWrittenAndRead() {
        var read = new LearnedTags(Json.read(Json.bytes(MODEL), TagModel.class));
        var article = Articles.ENGLISH.saying("The captain saw a lorry at the quay.");

        assertThat(read.find(article)).isEqualTo(TAGS.find(article));
    }

    @Property(tries = 200)
    void findsInAnyTextWithoutFailing(@ForAll String text) {
        assertThat(found("The tide " + text))
                .allSatisfy(tag -> assertThat(tag.confidence()).isBetween(0.1, 1.0));
    }
}
