package dev.copydesk.enrich.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakerIdsTest {
    @Test
    void areSpelledInLowerCaseWithoutAccents() {
        assertThat(SpeakerIds.slug("Zoë Ångström-Müller")).isEqualTo("zoe-angstrom-muller");
    }

    @Test
    void leaveApostrophesAndDotsOut() {
        assertThat(SpeakerIds.slug("Ada J. O’Neil")).isEqualTo("ada-j-oneil");
    }

    @Test
    void keepOtherScripts() {
        assertThat(SpeakerIds.slug("王 芳")).isEqualTo("王-芳");
    }

    @Test
    void areNeverEmpty() {
        assertThat(SpeakerIds.slug("…")).isEqualTo("unnamed");
    }
}
