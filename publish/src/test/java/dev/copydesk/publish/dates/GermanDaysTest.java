package dev.copydesk.publish.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Days of German texts. Published on Wednesday, 19 November 2025. */
class GermanDaysTest {
    private static String dated(String text) {
        return DatedTexts.dated("de", DatedTexts.WEDNESDAY, text);
    }

    @Test
    void datesAWeekdayInThePreterite() {
        assertThat(dated("Der Rat tagte nicht, teilte die Stadt am Dienstag mit."))
                .isEqualTo("Der Rat tagte nicht, teilte die Stadt am Dienstag (18. November) mit.");
    }

    @Test
    void datesAWeekdayInThePerfect() {
        assertThat(dated("Der Rat hat am Montag die Brücke beschlossen."))
                .isEqualTo("Der Rat hat am Montag (17. November) die Brücke beschlossen.");
    }

    @Test
    void datesAWeekdayBeforeItsVerb() {
        assertThat(dated("Die Fähre fällt aus, wie die Stadt am Montag mitteilte."))
                .isEqualTo("Die Fähre fällt aus, wie die Stadt am Montag (17. November) mitteilte.");
    }

    @Test
    void datesAWeekdayThatIsToCome() {
        assertThat(dated("Der Rat wird am Freitag entscheiden."))
                .isEqualTo("Der Rat wird am Freitag (21. November) entscheiden.");
    }

    @Test
    void readsACompoundWithAPartOfTheDay() {
        assertThat(dated("Am Montagabend brannte die Mühle."))
                .isEqualTo("Am Montagabend (17. November) brannte die Mühle.");
        assertThat(dated("Die Mühle wurde am Montagabend zerstört."))
                .isEqualTo("Die Mühle wurde am Montagabend (17. November) zerstört.");
    }

    @Test
    void takesComingAndPastForTheNearest() {
        assertThat(dated("Die Wahl ist am kommenden Sonntag."))
                .isEqualTo("Die Wahl ist am kommenden Sonntag (23. November).");
        assertThat(dated("Die Messe begann am vergangenen Freitag."))
                .isEqualTo("Die Messe begann am vergangenen Freitag (14. November).");
    }

    @Test
    void leavesThePresentUndated() {
        assertThat(dated("Die Fähre bleibt am Freitag im Hafen."))
                .isEqualTo("Die Fähre bleibt am Freitag[?] im Hafen.");
    }

    @Test
    void datesThePresentOfWhatIsPlanned() {
        assertThat(dated("Die Messe beginnt am Freitag.")).isEqualTo("Die Messe beginnt am Freitag (21. November).");
    }

    @Test
    void takesABareAuxiliaryForNoPast() {
        assertThat(dated("Sie hat am Freitag Geburtstag.")).isEqualTo("Sie hat am Freitag[?] Geburtstag.");
    }

    @Test
    void takesAWeakVerbForThePastWhereItTouchesTheDay() {
        assertThat(dated("Am Montag piepste es in der Mühle."))
                .isEqualTo("Am Montag (17. November) piepste es in der Mühle.");
        assertThat(dated("Am Montag ist die bunte Mühle zu sehen."))
                .isEqualTo("Am Montag[?] ist die bunte Mühle zu sehen.");
    }

    @Test
    void datesTodayInThePerfect() {
        assertThat(dated("Der Rat hat heute die Brücke beschlossen."))
                .isEqualTo("Der Rat hat heute (19. November) die Brücke beschlossen.");
    }

    @Test
    void leavesTheseTimesUndated() {
        assertThat(dated("Das Haus wird heute als Museum genutzt."))
                .isEqualTo("Das Haus wird heute[?] als Museum genutzt.");
    }

    @Test
    void leavesWhatLastsUntilTodayUndated() {
        assertThat(dated("Die Mühle steht bis heute.")).isEqualTo("Die Mühle steht bis heute[?].");
        assertThat(dated("Heute ist die Mühle ein Museum.")).isEqualTo("Heute[?] ist die Mühle ein Museum.");
    }

    @Test
    void datesYesterdayEvening() {
        assertThat(dated("Gestern Abend fiel Schnee.")).isEqualTo("Gestern Abend (18. November) fiel Schnee.");
    }

    @Test
    void addsNothingWhereADateStands() {
        assertThat(dated("Der Rat tagte am Dienstag, dem 18. November."))
                .isEqualTo("Der Rat tagte am Dienstag, dem 18. November.");
        assertThat(dated("Der Rat tagte am Dienstag (18.11.).")).isEqualTo("Der Rat tagte am Dienstag (18.11.).");
    }

    @Test
    void takesEveryTuesdayForNoDay() {
        assertThat(dated("Der Markt war jeden Dienstag voll.")).isEqualTo("Der Markt war jeden Dienstag voll.");
        assertThat(dated("Er kam dienstags.")).isEqualTo("Er kam dienstags.");
    }

    @Test
    void addsTheDateBeforeAClock() {
        assertThat(dated("Der Zug wurde am Dienstag um 18 Uhr gestoppt."))
                .isEqualTo("Der Zug wurde am Dienstag (18. November) um 18 Uhr gestoppt.");
    }

    @Test
    void leavesQuotationsAlone() {
        assertThat(dated("„Ich ging am Dienstag“, sagte sie am Mittwoch."))
                .isEqualTo("„Ich ging am Dienstag“, sagte sie am Mittwoch (19. November).");
    }
}
