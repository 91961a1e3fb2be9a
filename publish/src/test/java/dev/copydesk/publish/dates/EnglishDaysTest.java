package dev.copydesk.publish.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Days of English texts. Published on Wednesday, 19 November 2025. */
class EnglishDaysTest {
    private static String dated(String text) {
        return DatedTexts.dated("en-GB", DatedTexts.WEDNESDAY, text);
    }

    @Test
    void datesAWeekdayThatIsPast() {
        assertThat(dated("The council met on Tuesday.")).isEqualTo("The council met on Tuesday (18 November).");
    }

    @Test
    void datesAWeekdayWithoutAPreposition() {
        assertThat(dated("The fare will rise, the mayor said Monday."))
                .isEqualTo("The fare will rise, the mayor said Monday (17 November).");
    }

    @Test
    void datesTheDayOfPublicationItself() {
        assertThat(dated("The bridge opened on Wednesday.")).isEqualTo("The bridge opened on Wednesday (19 November).");
    }

    @Test
    void datesAWeekdayThatIsToCome() {
        assertThat(dated("The council will meet on Tuesday."))
                .isEqualTo("The council will meet on Tuesday (25 November).");
    }

    @Test
    void takesTheNearestVerb() {
        assertThat(dated("The mayor said on Monday that the ferry will stop on Friday."))
                .isEqualTo("The mayor said on Monday (17 November) that the ferry will stop on Friday (21 November).");
    }

    @Test
    void readsTheVerbBehindADayThatOpens() {
        assertThat(dated("On Monday, the harbour froze.")).isEqualTo("On Monday (17 November), the harbour froze.");
        assertThat(dated("On Friday the court will rule.")).isEqualTo("On Friday (21 November) the court will rule.");
    }

    @Test
    void readsTheVerbBehindADayBetweenSubjectAndVerb() {
        assertThat(dated("The mayor on Monday opened the mill."))
                .isEqualTo("The mayor on Monday (17 November) opened the mill.");
    }

    @Test
    void takesAParticipleWithWillForTheFuture() {
        assertThat(dated("The results will be announced on Friday."))
                .isEqualTo("The results will be announced on Friday (21 November).");
    }

    @Test
    void datesThePlannedWithIsDueTo() {
        assertThat(dated("The ferry is due to sail on Friday."))
                .isEqualTo("The ferry is due to sail on Friday (21 November).");
    }

    @Test
    void leavesAWeekdayInThePresentUndated() {
        assertThat(dated("The ferry sails on Friday.")).isEqualTo("The ferry sails on Friday[?].");
    }

    @Test
    void datesThePresentOfWhatIsPlanned() {
        assertThat(dated("The fair opens on Friday.")).isEqualTo("The fair opens on Friday (21 November).");
    }

    @Test
    void leavesWhatWasPlannedUndated() {
        assertThat(dated("The ferry was due to sail on Friday.")).isEqualTo("The ferry was due to sail on Friday[?].");
    }

    @Test
    void leavesTheDayOfAnInfinitiveUndated() {
        assertThat(dated("The council agreed to meet on Friday."))
                .isEqualTo("The council agreed to meet on Friday[?].");
    }

    @Test
    void takesTheSameWeekdayInTheFutureForToday() {
        assertThat(dated("The council will meet on Wednesday."))
                .isEqualTo("The council will meet on Wednesday (19 November).");
    }

    @Test
    void leavesTheSameWeekdayOfAnInfinitiveUndated() {
        assertThat(dated("The council agreed to meet on Wednesday."))
                .isEqualTo("The council agreed to meet on Wednesday[?].");
    }

    @Test
    void leavesAFarWeekdayUndatedWhereItsVerbIsFar() {
        assertThat(dated("The mayor opened the old mill by the bridge near the harbour on Friday."))
                .isEqualTo("The mayor opened the old mill by the bridge near the harbour on Friday[?].");
    }

    @Test
    void leavesTheWeekdayOfTheNextDayUndated() {
        assertThat(dated("The mill closed on Thursday.")).isEqualTo("The mill closed on Thursday[?].");
    }

    @Test
    void leavesADayAheadOfWhichSomethingWasUndated() {
        assertThat(dated("Fans gathered ahead of the match on Saturday."))
                .isEqualTo("Fans gathered ahead of the match on Saturday[?].");
    }

    @Test
    void datesYesterdayAndLastNight() {
        assertThat(dated("The mill burned down yesterday.")).isEqualTo("The mill burned down yesterday (18 November).");
        assertThat(dated("Snow fell last night.")).isEqualTo("Snow fell last night (18 November).");
    }

    @Test
    void datesTodayWhereItTellsNews() {
        assertThat(dated("The council today approved the plan."))
                .isEqualTo("The council today (19 November) approved the plan.");
    }

    @Test
    void leavesTodayUndatedWhereItMayMeanTheseTimes() {
        assertThat(dated("The mill is a museum today.")).isEqualTo("The mill is a museum today[?].");
    }

    @Test
    void leavesADayUndatedThatMayBeOneOfAnotherYear() {
        assertThat(dated("The mill closed in 1987. On Monday, the owner left."))
                .isEqualTo("The mill closed in 1987. On Monday[?], the owner left.");
    }

    @Test
    void leavesTheseTimesUndated() {
        assertThat(dated("Until today, nobody has read it.")).isEqualTo("Until today[?], nobody has read it.");
    }

    @Test
    void datesTomorrowWithWill() {
        assertThat(dated("The fair will open tomorrow.")).isEqualTo("The fair will open tomorrow (20 November).");
    }

    @Test
    void putsTheDateBetweenTheDayAndItsPart() {
        assertThat(dated("The storm hit the coast on Monday night."))
                .isEqualTo("The storm hit the coast on Monday (17 November) night.");
    }

    @Test
    void takesLastAndNextByTheWeek() {
        assertThat(dated("The mill closed last Friday.")).isEqualTo("The mill closed last Friday (14 November).");
        assertThat(dated("The mill will close next Tuesday."))
                .isEqualTo("The mill will close next Tuesday (25 November).");
    }

    @Test
    void leavesLastMondayUndatedTwoDaysLater() {
        assertThat(dated("The mill closed last Monday.")).isEqualTo("The mill closed last Monday[?].");
    }

    @Test
    void takesDaysOfThisWeekAndNextWeek() {
        assertThat(dated("The fair runs until Friday next week."))
                .isEqualTo("The fair runs until Friday (28 November) next week.");
    }

    @Test
    void datesADaySinceWhichSomethingLasts() {
        assertThat(dated("The road has been shut since Monday."))
                .isEqualTo("The road has been shut since Monday (17 November).");
    }

    @Test
    void leavesAPossessiveUndated() {
        assertThat(dated("The mayor defended Tuesday’s vote.")).isEqualTo("The mayor defended Tuesday[?]’s vote.");
    }

    @Test
    void leavesAStretchOfDaysUndated() {
        assertThat(dated("The road was shut from Monday to Friday."))
                .isEqualTo("The road was shut from Monday[?] to Friday[?].");
    }

    @Test
    void leavesOneOfTwoDaysUndated() {
        assertThat(dated("The mill was shut on Monday and Tuesday."))
                .isEqualTo("The mill was shut on Monday[?] and Tuesday[?].");
    }

    @Test
    void takesEveryTuesdayForNoDay() {
        assertThat(dated("The market opened every Tuesday.")).isEqualTo("The market opened every Tuesday.");
        assertThat(dated("The market was held on Tuesdays.")).isEqualTo("The market was held on Tuesdays.");
        assertThat(dated("It was a Tuesday.")).isEqualTo("It was a Tuesday.");
    }

    @Test
    void leavesAHabitUndated() {
        assertThat(dated("He often wrote on Sunday.")).isEqualTo("He often wrote on Sunday[?].");
    }

    @Test
    void knowsNamesWithADayInThem() {
        assertThat(dated("Shops opened early on Black Friday.")).isEqualTo("Shops opened early on Black Friday.");
        assertThat(dated("The Sunday Times reported it.")).isEqualTo("The Sunday Times reported it.");
        assertThat(dated("Votes were counted on Super Tuesday.")).isEqualTo("Votes were counted on Super Tuesday.");
    }

    @Test
    void addsNothingWhereADateStands() {
        assertThat(dated("The council met on Tuesday, 18 November."))
                .isEqualTo("The council met on Tuesday, 18 November.");
        assertThat(dated("The council met on Tuesday (Nov. 18).")).isEqualTo("The council met on Tuesday (Nov. 18).");
        assertThat(dated("The council met on Tuesday the 18th.")).isEqualTo("The council met on Tuesday the 18th.");
        assertThat(dated("On 18 November, a Tuesday, it met.")).isEqualTo("On 18 November, a Tuesday, it met.");
    }

    @Test
    void addsTheDateBeforeAClock() {
        assertThat(dated("The court ruled on Tuesday, 10 minutes late."))
                .isEqualTo("The court ruled on Tuesday (18 November), 10 minutes late.");
    }

    @Test
    void leavesQuotationsAlone() {
        assertThat(dated("“I left on Tuesday,” she said on Wednesday."))
                .isEqualTo("“I left on Tuesday,” she said on Wednesday (19 November).");
    }

    @Test
    void writesACommaWithinParentheses() {
        assertThat(dated("The mill (closed on Tuesday) is old."))
                .isEqualTo("The mill (closed on Tuesday, 18 November) is old.");
    }

    @Test
    void leavesASubjectUndated() {
        assertThat(dated("The mayor said Friday was too late.")).isEqualTo("The mayor said Friday[?] was too late.");
    }

    @Test
    void leavesAWeekdayBesideAnotherYearUndated() {
        assertThat(dated("The mill that burned down in the great storm of 1987 on a hill above the town on Tuesday."))
                .isEqualTo(
                        "The mill that burned down in the great storm of 1987 on a hill above the town on Tuesday[?].");
    }
}
