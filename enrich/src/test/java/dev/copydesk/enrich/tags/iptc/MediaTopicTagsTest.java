package dev.copydesk.enrich.tags.iptc;

import static dev.copydesk.enrich.tags.Articles.ENGLISH;
import static dev.copydesk.enrich.tags.Articles.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.copydesk.enrich.tags.FoundTag;
import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.events.TagScheme;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MediaTopicTagsTest {
    private static final String[] QUAKE = {
        "A strong earthquake shook the islands before dawn, and aftershocks were felt until noon.",
        "The earthquake had a magnitude of 6.1. Its epicentre lay off Port Ella, the seismic office said."
    };

    private static List<FoundTag> found(ReadArticle article) {
        return new MediaTopicTags().find(article);
    }

    private static List<String> labels(ReadArticle article) {
        return found(article).stream().map(FoundTag::label).toList();
    }

    @Test
    void aTopicThatTheTextShowsOftenAndEarlyIsATagWithItsNumberItsItemAndItsPlaces() {
        var article = ENGLISH.saying(QUAKE);

        assertThat(found(article).get(0)).satisfies(tag -> {
            assertThat(tag.label()).isEqualTo("earthquake");
            assertThat(tag.scheme()).isEqualTo(TagScheme.IPTC);
            assertThat(tag.ref()).isEqualTo("medtop:20000153");
            assertThat(tag.wikidata()).isEqualTo("Q7944");
            assertThat(tag.evidence())
                    .extracting(span -> span.in(article.reading().text()))
                    .startsWith("earthquake", "aftershocks");
        });
    }

    @Test
    void broaderTopicsAreImpliedAndSayByWhat() {
        var tags = found(ENGLISH.saying(QUAKE));

        assertThat(tags)
                .extracting(FoundTag::ref)
                .containsExactly(
                        "medtop:20000153", "medtop:20000151<medtop:20000153", "medtop:03000000<medtop:20000153");
        assertThat(tags.get(1).confidence()).isEqualTo(tags.get(0).confidence() / 2);
        assertThat(tags.get(1).evidence()).isEmpty();
    }

    @Test
    void aGermanArticleHasGermanLabels() {
        var article = GERMAN.headed("EZB senkt den Leitzins")
                .saying(
                        "Die EZB hat den Leitzins gesenkt. Die Notenbank folgt den Erwartungen.",
                        "Der Leitzins sinkt.");

        assertThat(labels(article)).startsWith("Zentralbank", "Zinsen");
    }

    @Test
    void aWordInPassingIsNoTopic() {
        assertThat(labels(ENGLISH.saying(
                        "The police closed the street while the choir sang music from an opera.",
                        "A lawyer who plays tennis watched from the hospital.")))
                .isEmpty();
    }

    @Test
    void weakWordsAloneAreNoTopic() {
        assertThat(labels(ENGLISH.headed("The match")
                        .saying("A goal, a match, a penalty, a manager. The goal came late in the match.")))
                .isEmpty();
    }

    @Test
    void theHeadlineCountsForMore() {
        var text = "The walkout began at noon. The walkout is the third this year.";

        assertThat(labels(ENGLISH.saying(text))).doesNotContain("labour strike");
        assertThat(labels(ENGLISH.headed("Dockers walkout halts port").saying(text)))
                .contains("labour strike");
    }

    @Test
    void aSectionThatIsABroadTopicIsOne() {
        assertThat(labels(ENGLISH.in("Sport").saying("Port Ella won."))).containsExactly("sport");
        assertThat(labels(ENGLISH.in("News/Politics").saying("Port Ella decides.")))
                .containsExactly("politics");
        assertThat(labels(ENGLISH.in("Local").saying("Port Ella decides."))).isEmpty();
    }

    @Test
    void aKeywordOfThePublisherNeedsLessOfTheText() {
        var article = ENGLISH.of("Climate crisis").saying("Sea walls and net zero were on the agenda.");

        assertThat(labels(article)).startsWith("climate change");
        assertThat(labels(ENGLISH.of("Climate crisis").saying("It rained."))).isEmpty();
    }

    @Test
    void namesThatHoldATopicsWordDoNotShowIt() {
        assertThat(labels(ENGLISH.headed("Wall Street Journal sold")
                        .saying("The Wall Street Journal was sold.", "The Wall Street Journal is old.")))
                .doesNotContain("stocks");
    }

    @Test
    void anArticleHasNoMoreThanFiveTopicsAndThreeThatTheseImply() {
        var article = ENGLISH.headed("Earthquake, election, strike, opera, tennis, impeachment, bitcoin and murder")
                .saying(
                        ("The earthquake and aftershocks. The election and voters. On strike, a walkout. Opera and soprano. "
                                        + "Tennis at Wimbledon. Impeached, impeachment. Bitcoin and cryptocurrency. Murder, homicide. ")
                                .repeat(4));

        assertThat(found(article)).hasSizeLessThanOrEqualTo(8);
        assertThat(found(article).stream()
                        .filter(tag -> String.valueOf(tag.ref()).indexOf('<') < 0))
                .hasSize(5);
    }

    @Test
    void anArticleOfAnotherLanguageHasItsSectionAlone() {
        assertThat(labels(ENGLISH.inLanguage("es").in("Deporte").saying("El earthquake, earthquake, aftershock.")))
                .containsExactly("Deporte");
    }

    @Property(tries = 200)
    void anyTextIsRead(@ForAll String headline, @ForAll String text) {
        var article = ENGLISH.headed(headline).saying("x" + text);

        assertThatCode(() -> found(article)
                        .forEach(tag -> tag.evidence()
                                .forEach(span -> span.in(article.reading().text()))))
                .doesNotThrowAnyException();
    }
}
