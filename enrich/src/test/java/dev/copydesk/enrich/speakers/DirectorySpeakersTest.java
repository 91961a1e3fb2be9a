package dev.copydesk.enrich.speakers;

import static dev.copydesk.enrich.directory.People.at;
import static dev.copydesk.enrich.directory.People.directory;
import static dev.copydesk.enrich.directory.People.person;
import static dev.copydesk.enrich.directory.People.withLink;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.copydesk.enrich.Enricher;
import dev.copydesk.enrich.Written;
import dev.copydesk.enrich.directory.Directory;
import dev.copydesk.enrich.newsroom.Newsroom;
import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.KnownPerson;
import dev.copydesk.events.ProfileLink;
import dev.copydesk.events.Speaker;
import dev.copydesk.events.SpeakerIdentity;
import dev.copydesk.events.Unlinked;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Who speakers are beyond their article. */
class DirectorySpeakersTest {
    private static final DirectoryEntry ADA = at(person("p1", "Ada Byron", "Captain Ada"), "Wend Bridge Trust");
    private static final DirectoryEntry NAMESAKE = at(person("p2", "Ada Byron"), "Saltmere Mills");

    private static EnrichedArticle enriched(String text, Directory directory) {
        return new Enricher().enrich(Written.article(text), 1, Newsroom.of(directory));
    }

    private static List<Speaker> speakers(String text, DirectoryEntry... entries) {
        return enriched(text, directory(entries)).speakers();
    }

    private static Speaker only(String text, DirectoryEntry... entries) {
        assertThat(speakers(text, entries)).hasSize(1);
        return speakers(text, entries).get(0);
    }

    @Test
    void areTheEntryWithTheirNameAndHaveItsIdLinksAndFacts() {
        var entry = new DirectoryEntry(
                "p1",
                "Ada Byron",
                List.of(),
                withLink(ADA, "https://news.example/people/ada").links(),
                "Q7259",
                List.of("Trust"));

        assertThat(only("“We are late,” Ada Byron said.", entry)).satisfies(speaker -> {
            assertThat(speaker.id()).isEqualTo("p1");
            assertThat(speaker.identity()).isEqualTo(SpeakerIdentity.DIRECTORY);
            assertThat(speaker.known()).isEqualTo(new KnownPerson("Ada Byron", "Q7259", List.of("Trust")));
            assertThat(speaker.links())
                    .containsExactly(new ProfileLink("https://news.example/people/ada", "profile", "directory"));
            assertThat(speaker.roles()).as("roles are the text's").isEmpty();
        });
    }

    @Test
    void areNamedByTheSameIdInTheirQuotes() {
        var enriched = enriched("“We are late,” Ada Byron said. “Go on,” said Byron.", directory(ADA));

        assertThat(enriched.quotes())
                .extracting(quote -> Objects.requireNonNull(quote.speaker()).id())
                .containsOnly("p1");
        assertThat(enriched.speakers().get(0).quoteIds()).hasSameSizeAs(enriched.quotes());
    }

    @Test
    void areTheEntryWithTheirNameAsAnAlias() {
        assertThat(only("“We are late,” said Zoë O’Neil.", person("zoe", "Zoë Neil", "Zoe O'Neil"))
                        .id())
                .isEqualTo("zoe");
    }

    @Test
    void areNoEntryByASurnameAlone() {
        assertThat(only("“We are late,” Byron said.", ADA)).satisfies(speaker -> {
            assertThat(speaker.id()).isEqualTo("byron@testarticle");
            assertThat(speaker.identity()).isEqualTo(SpeakerIdentity.ARTICLE);
            assertThat(speaker.unlinked()).isNull();
        });
    }

    @Test
    void areTheEntryThatHasTheirSingleWordAsAnAlias() {
        assertThat(only("“We are late,” Byron said.", person("ada", "Ada King", "Byron"))
                        .id())
                .isEqualTo("ada");
    }

    @Test
    void areNobodyOfTwoWithTheirNameAndTheReasonIsGiven() {
        assertThat(only("“We are late,” Ada Byron said.", NAMESAKE, ADA)).satisfies(speaker -> {
            assertThat(speaker.unlinked()).isEqualTo(new Unlinked(Unlinked.AMBIGUOUS, List.of("p1", "p2")));
            assertThat(speaker.known()).isNull();
            assertThat(speaker.links()).isEmpty();
            assertThat(speaker.id())
                    .as("the name identifies nobody in this site")
                    .isEqualTo("ada-byron@testarticle");
            assertThat(speaker.identity()).isEqualTo(SpeakerIdentity.ARTICLE);
        });
    }

    @Test
    void areTheOneOfTwoWhoseAffiliationTheTextStates() {
        assertThat(only("“We are late,” said Ada Byron, director of the Wend Bridge Trust.", ADA, NAMESAKE))
                .satisfies(speaker -> {
                    assertThat(speaker.id()).isEqualTo("p1");
                    assertThat(speaker.unlinked()).isNull();
                });
    }

    @Test
    void areNobodyOfTwoWithTheSameAffiliation() {
        assertThat(only(
                                "“We are late,” said Ada Byron, director of the Wend Bridge Trust.",
                                ADA,
                                at(NAMESAKE, "Wend Bridge Trust"))
                        .unlinked())
                .isNotNull();
    }

    @Test
    void areTheOneOfTwoWhoseLinkTheArticlePutsOnTheName() {
        var linked = withLink(NAMESAKE, "https://mills.example/people/ada");

        assertThat(only("We met [Ada Byron](https://mills.example/people/ada#top) there.", ADA, linked)
                        .id())
                .isEqualTo("p2");
    }

    @Test
    void areOneWhereTheArticleCallsThemByTwoNamesOfOneEntry() {
        var entry = person("p1", "Augusta Marten", "Ada Byron");
        var enriched = enriched("“We are late,” Ada Byron said.\n\n“Go on,” said Augusta Marten.", directory(entry));

        assertThat(enriched.speakers()).singleElement().satisfies(speaker -> {
            assertThat(speaker.quoteIds()).hasSize(2);
            assertThat(speaker.mentions())
                    .extracting(span -> span.in(enriched.article().text()))
                    .containsExactly("Ada Byron", "Augusta Marten");
        });
    }

    @Test
    void areTheSameAcrossSitesByTheLinkOnTheirName() {
        assertThat(only("We met [Ada Byron](https://x.com/adabyron?utm_source=n) there."))
                .satisfies(speaker -> {
                    assertThat(speaker.id()).isEqualTo("x.com/adabyron");
                    assertThat(speaker.identity()).isEqualTo(SpeakerIdentity.PROFILE_LINK);
                });
    }

    @Test
    void areNotIdentifiedByALinkThatTwoOfThemShare() {
        assertThat(speakers("We met [Ada Byron](https://mills.example/people/board) and"
                        + " [Karl Marten](https://mills.example/people/board) there."))
                .extracting(Speaker::id, Speaker::identity)
                .containsExactly(
                        tuple("ada-byron@news.example", SpeakerIdentity.SITE_NAME),
                        tuple("karl-marten@news.example", SpeakerIdentity.SITE_NAME));
    }

    @Test
    void areNotIdentifiedByAPlaceOnAPage() {
        assertThat(only("We met [Ada Byron](https://mills.example/people/board#ada) there.")
                        .identity())
                .isEqualTo(SpeakerIdentity.SITE_NAME);
    }

    @Test
    void haveALinkOfEitherSideOnce() {
        var entry = withLink(ADA, "https://x.com/adabyron");

        assertThat(only("We met [Ada Byron](https://x.com/adabyron) there.", entry)
                        .links())
                .containsExactly(new ProfileLink("https://x.com/adabyron", "profile", "directory"));
    }

    @Test
    void areKnownWithinTheirArticleWhereTheyHaveNoName() {
        assertThat(only("“We are late,” a spokesman said.", ADA).identity()).isEqualTo(SpeakerIdentity.ARTICLE);
    }

    @Test
    void areNoEntryOfAPersonWhereTheyAreABody() {
        assertThat(only("“We are late,” the Ghent Milling Company said.", person("p3", "Ghent Milling Company"))
                        .identity())
                .isEqualTo(SpeakerIdentity.SITE_NAME);
    }
}
