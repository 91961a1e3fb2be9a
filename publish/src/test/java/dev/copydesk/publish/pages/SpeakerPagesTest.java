package dev.copydesk.publish.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.NewsDate;
import dev.copydesk.events.ProfileLink;
import dev.copydesk.events.QuoteLine;
import dev.copydesk.events.Span;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.events.SpeakerPage;
import dev.copydesk.events.json.Json;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SpeakerPagesTest {
    private final PageWriter<SpeakerEntry, SpeakerPage> book = new PageWriter<>(new SpeakerPages(), new SortedRows());

    private static SpeakerEntry appearance(String articleId, long at, String role, String link) {
        return new SpeakerEntry(
                articleId,
                at,
                "Ada Byron",
                SpeakerKind.PERSON,
                List.of(role),
                List.of(new ProfileLink(link, "profile", "anchor")),
                0,
                List.of(),
                null,
                null,
                new NewsDate("2026-03-01"),
                List.of(),
                List.of());
    }

    private void speaks(String articleId, long at, String role, String link) {
        book.take("ada", new PageChange<>(articleId, null, appearance(articleId, at, role, link)));
    }

    private SpeakerPage page() {
        return Objects.requireNonNull(book.page("ada", PageLimits.DEFAULTS));
    }

    @Test
    void aPageTellsRolesAndLinksOfTheNewestArticlesOnce() {
        speaks("a1", 1, "engineer", "https://byron.example/");
        speaks("a2", 2, "inspector", "https://ada.example/");
        speaks("a3", 3, "engineer", "https://ada.example/");

        assertThat(page().roles()).containsExactly("engineer", "inspector");
        assertThat(page().links())
                .extracting(ProfileLink::url)
                .containsExactly("https://ada.example/", "https://byron.example/");
    }

    @Test
    void aRetractedArticleLeavesNoRoleBehind() {
        speaks("a1", 1, "engineer", "https://ada.example/");
        speaks("a2", 2, "spy", "https://spy.example/");
        book.take("ada", new PageChange<>("a2", new PageChange.Was(0, 2L), null));

        assertThat(page().roles()).containsExactly("engineer");
    }

    @Test
    void readsWhatWasKeptBeforeLinesHadSpans() {
        var kept = """
                {"articleId":"a1","at":7,"name":"Ada Byron","kind":"person","roles":[],"links":[],"quoteCount":1,
                 "lines":[{"articleId":"a1","quoteId":"q1","text":"We are late.","headline":"Bridge closes",
                           "url":"https://news.example/a1","site":"news.example","at":7}],
                 "tags":[],"speakers":[]}""";

        assertThat(Json.read(kept.getBytes(UTF_8), SpeakerEntry.class).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.text()).isEqualTo("We are late.");
                    assertThat(line.spans()).isEmpty();
                    assertThat(line.version()).isNull();
                });
    }

    @Test
    void aQuoteOfManySpansTakesAsMuchRoomOnThePageAsItsSpansDo() {
        var spans = List.of(new Span(0, 1), new Span(2, 3), new Span(4, 5));
        var line = new QuoteLine("a1", 1, "q1", "a c e", spans, "", "", "", null, 7);

        assertThat(SpeakerEntry.characters(line))
                .isGreaterThanOrEqualTo(line.text().length() + Json.text(spans).length());
    }
}
