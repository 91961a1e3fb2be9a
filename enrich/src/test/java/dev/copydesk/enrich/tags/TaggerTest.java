package dev.copydesk.enrich.tags;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.tags.phrases.PhraseTags;
import dev.copydesk.enrich.tags.publisher.PublisherKeywords;
import dev.copydesk.events.Article;
import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.Speaker;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.events.Status;
import dev.copydesk.events.Tag;
import dev.copydesk.events.TagScheme;
import dev.copydesk.language.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TaggerTest {
    private static Article article(String language, List<String> keywords, String... paragraphs) {
        var text = new StringBuilder();
        var blocks = new ArrayList<Block>();
        for (var paragraph : paragraphs) {
            if (text.length() > 0) {
                text.append("\n\n");
            }
            int start = text.codePointCount(0, text.length());
            text.append(paragraph);
            blocks.add(new Block(BlockKind.PARAGRAPH, start, text.codePointCount(0, text.length()), null));
        }
        return new Article(
                "a1",
                Status.USABLE,
                "https://a.example/1",
                "https://a.example/1",
                List.of(),
                "a.example",
                "A headline",
                null,
                List.of(),
                null,
                null,
                null,
                null,
                language,
                List.of(),
                keywords,
                text.toString(),
                blocks,
                List.of(),
                List.of(),
                "hash",
                null,
                Map.of(),
                null,
                List.of(),
                null);
    }

    private static List<Tag> tags(Reading reading, List<Speaker> speakers) {
        return new Tagger(List.of(new PublisherKeywords(), new PhraseTags())).tags(new ReadArticle(reading, speakers));
    }

    private static List<Tag> tags(String... paragraphs) {
        return tags(Reading.of(article("en", List.of(), paragraphs)), List.of());
    }

    private static List<Tag> tagsOf(List<String> keywords, String... paragraphs) {
        return tags(Reading.of(article("en", keywords, paragraphs)), List.of());
    }

    private static List<String> labels(List<Tag> tags) {
        return tags.stream().map(Tag::label).toList();
    }

    @Test
    void aNameIsATagWithTheEvidenceOfItsPlaces() {
        var text = "Tides worry the engineers of Port Ella. Every spring the quays of Port Ella flood.";

        assertThat(tags(text))
                .filteredOn(t -> t.id().equals("port-ella"))
                .singleElement()
                .satisfies(tag -> {
                    assertThat(tag.scheme()).isEqualTo(TagScheme.ENTITY);
                    assertThat(tag.evidence()).hasSize(2);
                    assertThat(tag.evidence()).allMatch(s -> s.in(text).equals("Port Ella"));
                });
    }

    @Test
    void aSurnameIsTheSameTagAsTheFullName() {
        var tags = tags("The bridge was built by Ada Byron. Critics praised Byron, and later they forgot Byron.");

        assertThat(labels(tags)).contains("Ada Byron").doesNotContain("Byron");
        assertThat(tags)
                .filteredOn(t -> t.label().equals("Ada Byron"))
                .singleElement()
                .satisfies(tag -> assertThat(tag.evidence()).hasSize(3));
    }

    @Test
    void initialsAreTheSameTagAsWhatTheyAreShortFor() {
        var labels = labels(
                tags(
                        "The ships belong to the Northern Ferry Company (NFC). Since spring the NFC has run four ships, and the NFC wants two more."));

        assertThat(labels).contains("Northern Ferry Company").doesNotContain("NFC");
    }

    @Test
    void aWordIsNoNameBecauseASentenceOpensWithIt() {
        assertThat(tags("Ferries sail at noon. Early ferries sail at dawn. Ferries rest at night."))
                .filteredOn(t -> t.id().equals("ferry"))
                .allMatch(t -> t.scheme() == TagScheme.KEYPHRASE);
    }

    @Test
    void aPhraseThatStandsOftenIsATag() {
        assertThat(
                        labels(
                                tags(
                                        "Tidal power has come to the bay. The council paid for tidal power, and fishermen fear tidal power.")))
                .contains("tidal power");
    }

    @Test
    void thePublishersKeywordsAreKeptAndCleaned() {
        var tags = tagsOf(
                List.of(" Ferries ", "ferry", "article:type=news", "https://a.example/", "2026", "Open  Water"),
                "The ferries sail at noon.");

        assertThat(tags)
                .filteredOn(t -> t.scheme() == TagScheme.PUBLISHER)
                .extracting(Tag::label)
                .containsExactly("Ferries", "Open Water");
    }

    @Test
    void aKeywordThatTheTextSaysIsSurer() {
        var tags = tagsOf(List.of("Whaling", "Ferries"), "The ferries sail at noon.");

        assertThat(tags)
                .filteredOn(t -> t.scheme() == TagScheme.PUBLISHER)
                .extracting(Tag::label)
                .containsExactly("Ferries", "Whaling");
    }

    @Test
    void aSpeakerIsAnEntityUnderTheirFullName() {
        var ada = new Speaker(
                "ada-byron", "Ada Byron", SpeakerKind.PERSON, List.of(), List.of(), List.of(), List.of("q1"));
        var reading =
                Reading.of(article("en", List.of(), "The bridge is safe, said Ada Byron. Nobody asked Ada Byron."));

        assertThat(tags(reading, List.of(ada)))
                .filteredOn(t -> t.label().equals("Ada Byron"))
                .singleElement()
                .satisfies(t -> assertThat(t.scheme()).isEqualTo(TagScheme.ENTITY));
    }

    @Test
    void germanNounsAreNoNamesForTheirCapital() {
        var reading = Reading.of(article(
                "de",
                List.of(),
                "Die Brücke ist gesperrt. Ohne die Brücke fährt nur die Fähre, und die Brücke fehlt."));

        assertThat(tags(reading, List.of()))
                .filteredOn(t -> t.id().equals("brucke"))
                .singleElement()
                .satisfies(t -> assertThat(t.scheme()).isEqualTo(TagScheme.KEYPHRASE));
    }

    @Test
    void thereAreNoMoreThanTwentyOfTheTextsOwnWordsEachOnce() {
        var paragraphs = new ArrayList<String>();
        for (char c = 'A'; c <= 'Z'; c++) {
            paragraphs.add("The ferry stopped at Port " + c + "nna and again at Port " + c + "nna.");
        }

        var tags = tags(paragraphs.toArray(String[]::new));

        assertThat(tags).hasSize(20);
        assertThat(tags).extracting(Tag::id).doesNotHaveDuplicates();
    }

    @Test
    void theSurestComeFirst() {
        assertThat(tags("Port Ella floods. In Port Ella tidal power is young. Carl Osei sells boats in Port Ella."))
                .extracting(Tag::confidence)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Property(tries = 200)
    void anyTextIsTaggedWithEvidenceInsideIt(@ForAll String text) {
        var article = text.isEmpty() ? article("en", List.of()) : article("en", List.of(text), text, text + " " + text);
        int length = new CodePoints(article.text()).length();

        assertThat(tags(Reading.of(article), List.of()))
                .allMatch(t -> !t.id().isEmpty() && t.evidence().stream().allMatch(s -> s.end() <= length));
    }
}
