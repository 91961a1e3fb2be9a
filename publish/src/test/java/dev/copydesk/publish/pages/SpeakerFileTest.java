package dev.copydesk.publish.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.ProfileLink;
import dev.copydesk.events.SpeakerKind;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SpeakerFileTest {
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
                null);
    }

    @Test
    void aPageTellsRolesAndLinksOfTheNewestArticlesOnce() {
        var file = new SpeakerFile(
                0,
                3,
                List.of(
                        appearance("a3", 3, "engineer", "https://ada.example/"),
                        appearance("a2", 2, "inspector", "https://ada.example/"),
                        appearance("a1", 1, "engineer", "https://byron.example/")));

        var page = Objects.requireNonNull(file.page("ada", PageLimits.DEFAULTS));

        assertThat(page.roles()).containsExactly("engineer", "inspector");
        assertThat(page.links())
                .extracting(ProfileLink::url)
                .containsExactly("https://ada.example/", "https://byron.example/");
    }

    @Test
    void aRetractedArticleLeavesNoRoleBehind() {
        var files = new SpeakerFiles(PageLimits.DEFAULTS);
        var file = new SpeakerFile(
                0,
                2,
                List.of(
                        appearance("a2", 2, "spy", "https://spy.example/"),
                        appearance("a1", 1, "engineer", "https://ada.example/")));

        var after = Objects.requireNonNull(files.after(file, new SpeakerChange.Remove("a2", 0)));

        assertThat(after.page("ada", PageLimits.DEFAULTS))
                .isNotNull()
                .satisfies(page -> assertThat(page.roles()).containsExactly("engineer"));
    }
}
