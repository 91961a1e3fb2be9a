package dev.copydesk.publish.dates;

import static dev.copydesk.publish.dates.DatedTexts.dated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.NewsDate;
import dev.copydesk.language.TextRange;
import org.junit.jupiter.api.Test;

/** What the day and the time of publication, and where they are told, say of a day in the text. */
class PublicationDayTest {
    @Test
    void countsFromTheDayInTheZoneOfThePublisher() {
        assertThat(dated("en-GB", "2025-11-20T00:30:00+01:00", "It rained yesterday."))
                .isEqualTo("It rained yesterday (19 November).");
    }

    @Test
    void isNotSureOfYesterdayWhereUtcIsAnotherDayForPartOfThePress() {
        assertThat(dated("en", "2025-11-20T03:30:00Z", "It rained yesterday.")).isEqualTo("It rained yesterday[?].");
    }

    @Test
    void isSureOfYesterdayWhereTheRegionTellsTheZone() {
        assertThat(dated("en-US", "2025-11-20T03:30:00Z", "It rained yesterday."))
                .isEqualTo("It rained yesterday (November 18).");
    }

    @Test
    void isSureOfAWeekdayThatIsTheSameFromBothDays() {
        assertThat(dated("en", "2025-11-20T03:30:00Z", "The mill closed on Monday."))
                .isEqualTo("The mill closed on Monday (17 November).");
    }

    @Test
    void takesMidnightInUtcForADayWithoutATime() {
        assertThat(dated("en", "2025-11-20T00:00:00Z", "It rained yesterday."))
                .isEqualTo("It rained yesterday (19 November).");
    }

    @Test
    void isNotSureOfYesterdayLateInTheEvening() {
        assertThat(dated("en-GB", "2025-11-19T22:15:00+01:00", "It rained yesterday."))
                .isEqualTo("It rained yesterday[?].");
    }

    @Test
    void namesTheYearWhereItIsAnother() {
        assertThat(dated("en-GB", "2026-01-02", "The mill closed on Tuesday."))
                .isEqualTo("The mill closed on Tuesday (30 December 2025).");
        assertThat(dated("es", "2026-01-02", "El molino cerró el martes."))
                .isEqualTo("El molino cerró el martes 30 de diciembre de 2025.");
    }

    @Test
    void writesTheFirstOfAMonthAsTheLanguageDoes() {
        assertThat(dated("fr", "2025-10-02", "Le moulin a brûlé mercredi."))
                .isEqualTo("Le moulin a brûlé mercredi 1er octobre.");
    }

    @Test
    void writesTheMonthFirstForAmericans() {
        assertThat(dated("en-US", "2025-11-19", "The mill closed on Tuesday."))
                .isEqualTo("The mill closed on Tuesday (November 18).");
    }

    @Test
    void writesTheMonthFirstWhereTheTextDoes() {
        assertThat(dated("en", "2025-11-19", "The mill, open since March 3, closed yesterday."))
                .isEqualTo("The mill, open since March 3, closed yesterday (November 18).");
    }

    @Test
    void findsNoDayWhereTheDayOfPublicationIsNotTold() {
        assertThat(RelativeDays.of("It rained yesterday.", "en", null).in(new TextRange(0, 20)))
                .isEmpty();
    }

    @Test
    void findsNoDayInALanguageWithoutNamesOfDays() {
        assertThat(RelativeDays.of("Het regende gisteren.", "nl", new NewsDate("2025-11-19"))
                        .in(new TextRange(0, 21)))
                .isEmpty();
    }
}
