package dev.copydesk.enrich.tags;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.tags.phrases.PhraseTags;
import dev.copydesk.enrich.tags.publisher.PublisherKeywords;
import dev.copydesk.events.Tag;
import dev.copydesk.events.TagScheme;
import dev.copydesk.events.TagSource;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergedTagsTest {
    private static final ReadArticle ARTICLE = Articles.ENGLISH.saying("The ferries sail at noon.");

    private static FoundTag found(String label, TagScheme scheme, double confidence, @Nullable String item) {
        return new FoundTag(label, scheme, null, confidence, List.of(), item);
    }

    private static FoundTag found(String label, TagScheme scheme) {
        return found(label, scheme, 0.5, null);
    }

    private static List<Tag> merged(FoundTag... found) {
        return new Tagger(List.of(article -> List.of(found))).tags(ARTICLE);
    }

    @Test
    void numberCaseAndHyphensMakeNoOtherTag() {
        assertThat(merged(
                        found("Wind Farm", TagScheme.PUBLISHER),
                        found("wind farms", TagScheme.KEYPHRASE),
                        found("wind-farm", TagScheme.LEARNED)))
                .singleElement()
                .satisfies(tag -> assertThat(tag.sources())
                        .extracting(TagSource::scheme)
                        .containsExactly(TagScheme.PUBLISHER, TagScheme.LEARNED, TagScheme.KEYPHRASE));
    }

    @Test
    void anAliasIsTheTagThatItStandsFor() {
        assertThat(merged(found("healthcare", TagScheme.KEYPHRASE)))
                .singleElement()
                .satisfies(tag -> assertThat(tag.id()).isEqualTo("health-care"));
    }

    @Test
    void oneItemOfWikidataIsOneTag() {
        assertThat(merged(
                        found("Bootsbau", TagScheme.PUBLISHER, 0.6, "Q1"),
                        found("shipbuilding", TagScheme.IPTC, 0.9, "Q1")))
                .singleElement()
                .satisfies(tag -> {
                    assertThat(tag.label()).isEqualTo("Bootsbau");
                    assertThat(tag.confidence()).isEqualTo(0.9);
                });
    }

    @Test
    void initialsAreTheNameThatTheyAreShortForWhoeverFoundThem() {
        assertThat(merged(
                        found("CKCF", TagScheme.PUBLISHER), found("Cold Kelp Computing Foundation", TagScheme.ENTITY)))
                .singleElement()
                .satisfies(tag -> {
                    assertThat(tag.label()).isEqualTo("Cold Kelp Computing Foundation");
                    assertThat(tag.scheme()).isEqualTo(TagScheme.PUBLISHER);
                });
    }

    @Test
    void initialsOfTwoNamesAreNeither() {
        assertThat(merged(
                        found("NFC", TagScheme.PUBLISHER),
                        found("Northern Ferry Company", TagScheme.ENTITY),
                        found("Norsund Football Club", TagScheme.ENTITY)))
                .hasSize(3);
    }

    @Test
    void aNamesCapitalsAreKept() {
        assertThat(merged(found("port ella", TagScheme.PUBLISHER), found("Port Ella", TagScheme.ENTITY)))
                .extracting(Tag::label)
                .containsExactly("Port Ella");
    }

    @Test
    void aDepartmentOfAMatterIsTheMattersDepartment() {
        assertThat(merged(found("Department of Tides", TagScheme.ENTITY), found("Tides Department", TagScheme.ENTITY)))
                .hasSize(1);
    }

    @Test
    void someoneWhomAnInitialHidesIsNoTag() {
        assertThat(merged(found("Ada B.", TagScheme.ENTITY), found("Port Ella", TagScheme.ENTITY)))
                .extracting(Tag::label)
                .containsExactly("Port Ella");
    }

    @Test
    void theTextsOwnWordsAreNotCrowdedOut() {
        var found = new ArrayList<FoundTag>();
        for (char c = 'a'; c < 'u'; c++) {
            found.add(found("keyword " + c, TagScheme.PUBLISHER, 0.9, null));
            found.add(found("rule " + c, TagScheme.RULE, 1, null));
            found.add(found(c + "lender", TagScheme.KEYPHRASE, 0.1, null));
        }

        var tags = merged(found.toArray(FoundTag[]::new));

        assertThat(tags).hasSize(30);
        assertThat(tags).filteredOn(t -> t.scheme() == TagScheme.KEYPHRASE).hasSize(20);
        assertThat(tags).filteredOn(t -> t.scheme() == TagScheme.RULE).hasSize(10);
    }

    @Property(tries = 100)
    void whateverIsFoundEachTagHasOneIdAndItsOwnSchemeFirst(
            @ForAll List<String> labels, @ForAll List<TagScheme> schemes, @ForAll String text) {
        var found = new ArrayList<FoundTag>();
        for (int i = 0; i < Math.min(labels.size(), schemes.size()); i++) {
            found.add(found(labels.get(i), schemes.get(i), 0.5, i % 3 == 0 ? "Q" + i % 2 : null));
        }
        var article =
                Articles.ENGLISH.of(labels.toArray(String[]::new)).saying("On the quay " + text + " of Port Ella");

        var tags = new Tagger(List.of(a -> found, new PublisherKeywords(), new PhraseTags())).tags(article);

        assertThat(tags).extracting(Tag::id).doesNotHaveDuplicates();
        assertThat(tags).allMatch(t -> t.sources().get(0).scheme() == t.scheme());
    }
}
