package dev.copydesk.enrich.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.copydesk.enrich.Written;
import dev.copydesk.enrich.quotes.QuoteFinder;
import dev.copydesk.events.Article;
import dev.copydesk.events.Byline;
import dev.copydesk.events.ProfileLink;
import dev.copydesk.events.Speaker;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.language.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakersTest {
    private static List<Speaker> speakers(Article article) {
        var reading = Reading.of(article);
        var cast = Cast.of(reading);
        return Speakers.of(reading, cast, QuoteFinder.in(reading, cast));
    }

    private static List<Speaker> speakers(String text) {
        return speakers(Written.article(text));
    }

    @Test
    void countTheirQuotes() {
        assertThat(speakers("“We are late,” Ada Byron said.\n\n“Go,” Byron said.\n\n“No,” said Karl Marten."))
                .extracting(Speaker::name, s -> s.quoteIds().size())
                .containsExactly(tuple("Ada Byron", 2), tuple("Karl Marten", 1));
    }

    @Test
    void haveAnIdOfTheirFullNameWithinTheSite() {
        assertThat(speakers("“We are late,” Ada Byron said."))
                .extracting(Speaker::id)
                .containsExactly("ada-byron@news.example");
    }

    @Test
    void haveAnIdWithinTheArticleWhereTheNameIsOneWord() {
        assertThat(speakers("“We are late,” Byron said."))
                .extracting(Speaker::id)
                .containsExactly("byron@testarticle");
    }

    @Test
    void mayBeUnnamed() {
        assertThat(speakers("“We are late,” a spokesman said."))
                .singleElement()
                .satisfies(s -> assertThat(s.kind()).isEqualTo(SpeakerKind.UNNAMED));
    }

    @Test
    void mayBeBodies() {
        assertThat(speakers("“We are late,” the Ghent Milling Company said."))
                .singleElement()
                .satisfies(s -> assertThat(s.kind()).isEqualTo(SpeakerKind.ORGANISATION));
    }

    @Test
    void haveTheRoleThatStandsBehindTheName() {
        assertThat(speakers("“We are late,” said Ada Byron, owner of the mill."))
                .singleElement()
                .satisfies(s -> assertThat(s.roles()).containsExactly("owner of the mill"));
    }

    @Test
    void haveTheRoleThatStandsBeforeTheName() {
        assertThat(speakers("“We are late,” said Mayor Ada Byron."))
                .singleElement()
                .satisfies(s -> assertThat(s.roles()).containsExactly("Mayor"));
    }

    @Test
    void areToldWhereTheTextNamesThem() {
        var article = Written.article("Ada Byron came. “We are late,” Byron said.");

        assertThat(speakers(article))
                .singleElement()
                .satisfies(s -> assertThat(s.mentions())
                        .extracting(span -> span.in(article.text()))
                        .containsExactly("Ada Byron", "Byron"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://x.com/adabyron",
                "https://www.linkedin.com/in/ada-byron-1/",
                "https://mills.example/people/42",
                "https://adabyron.example/",
                "https://mills.example/ada-byron",
                "https://news.example/author/ada-byron",
            })
    void areLinkedToProfilesOnTheirName(String url) {
        assertThat(speakers("We met [Ada Byron](" + url + ") there."))
                .singleElement()
                .satisfies(s -> assertThat(s.links()).containsExactly(new ProfileLink(url, "profile", "anchor")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/2024/ada-byron-opens-the-mill",
                "https://other.example/2024/05/07/mill-opens",
                "https://x.com/millnews/status/123",
                "https://news.example/ada-byron",
                "mailto:ada@mills.example",
                "not a url"
            })
    void areNotLinkedToArticles(String url) {
        assertThat(speakers("We met [Ada Byron](" + url + ") there.")).isEmpty();
    }

    @Test
    void areNotLinkedByOtherAnchors() {
        assertThat(speakers("We met [Ada Byron at the mill](https://x.com/adabyron) there."))
                .isEmpty();
    }

    @Test
    void haveTheProfilesOfTheAuthorWhoIsCalledSo() {
        var byline = new Byline("Ada Byron", "https://news.example/ada", List.of("https://x.com/adabyron"));

        assertThat(speakers(Written.article("en", "“We are late,” Ada Byron said.", List.of(byline))))
                .singleElement()
                .satisfies(
                        s -> assertThat(s.links()).extracting(ProfileLink::rel).containsExactly("sameAs", "author"));
    }
}
