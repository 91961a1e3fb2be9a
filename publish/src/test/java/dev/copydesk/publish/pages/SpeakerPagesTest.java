package dev.copydesk.publish.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.NewsDate;
import dev.copydesk.events.ProfileLink;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.events.SpeakerPage;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SpeakerPagesTest {
    private final PageBook<Appearance, SpeakerPage> book = new PageBook<>(new SpeakerPages(), new SortedRows());

    private static Appearance appearance(String articleId, long at, String role, String link) {
        return new Appearance(
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
        book.take("ada", new Change<>(articleId, null, appearance(articleId, at, role, link)));
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
        book.take("ada", new Change<>("a2", new Change.Was(0, 2L), null));

        assertThat(page().roles()).containsExactly("engineer");
    }
}
