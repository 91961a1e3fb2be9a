package dev.copydesk.enrich.tags.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.tags.Articles;
import dev.copydesk.enrich.tags.FoundTag;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublisherKeywordsTest {
    private static final String TEXT = "The ferries of Port Ella sail at noon.";

    private static List<String> labels(String... keywords) {
        return new PublisherKeywords()
                .find(Articles.ENGLISH.of(keywords).saying(TEXT)).stream()
                        .map(FoundTag::label)
                        .toList();
    }

    @Test
    void aKeywordInLowerCaseIsWrittenAsTheTextWritesIt() {
        assertThat(labels("port ella")).containsExactly("Port Ella");
    }

    @Test
    void aKeywordInCapitalsIsWrittenAsTheTextWritesIt() {
        assertThat(labels("PORT ELLA", "FERRIES")).containsExactly("Port Ella", "ferries");
    }

    @Test
    void aHashtagIsItsWords() {
        assertThat(labels("#ClimateCrisis", "#UKWeather", "#floods"))
                .containsExactly("Climate Crisis", "UK Weather", "floods");
    }

    @Test
    void aListInOneStringIsSeveralKeywords() {
        assertThat(labels("whaling, ferries; Open Water")).containsExactly("whaling", "ferries", "Open Water");
    }

    @Test
    void theSiteIsNoKeyword() {
        assertThat(labels("Wend", "Wend News", "local.wend.example", "Ferries")).containsExactly("Ferries");
    }

    @Test
    void whoWroteIsNoKeyword() {
        assertThat(labels("Ida Marten", "Ferries")).containsExactly("Ferries");
    }

    @Test
    void theKindOfPageIsNoKeyword() {
        assertThat(labels("News", "article", "Home Page", "Physics News", "Nachrichten", "Ferries"))
                .containsExactly("Ferries");
    }

    @Test
    void codesAndSettingsAreNoKeywords() {
        assertThat(labels(
                        "98be933f-38cf-4fba-b6c6-ad438e82010a",
                        "type_news",
                        "@hp-top",
                        "isPaid",
                        "ABCD.PA",
                        "$ABCD",
                        "Ferries"))
                .containsExactly("Ferries");
    }

    @Test
    void whatKindOfKeywordItIsIsNoPartOfIt() {
        assertThat(labels("topic: Boats", "tag_open-water", "location/Port Ella"))
                .containsExactly("Boats", "open water", "Port Ella");
    }

    @Test
    void aSentenceIsNoKeyword() {
        assertThat(labels("everything that you ever wanted to know of boats", "Ferries"))
                .containsExactly("Ferries");
    }

    @Test
    void aKeywordSaidTwiceIsOne() {
        assertThat(labels("Ferries", "ferry", "FERRIES")).hasSize(1);
    }

    @Test
    void keywordsOfOtherScriptsAreKept() {
        assertThat(labels("災害・気象", "宮崎県")).containsExactly("災害・気象", "宮崎県");
    }

    @Test
    void aKeywordInTheHeadlineIsSurest() {
        var found = new PublisherKeywords()
                .find(Articles.ENGLISH
                        .headed("Whaling banned")
                        .of("whaling", "ferries", "sharks")
                        .saying(TEXT));

        assertThat(found).extracting(FoundTag::confidence).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void theNumberOfAShareIsNoKeyword() {
        assertThat(labels("4711.TO", "Ferries")).containsExactly("Ferries");
    }
}
