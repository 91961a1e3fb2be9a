package dev.copydesk.publish.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Days of French texts. Published on Wednesday, 19 November 2025. */
class FrenchDaysTest {
    private static String dated(String text) {
        return DatedTexts.dated("fr", DatedTexts.WEDNESDAY, text);
    }

    @Test
    void putsTheDateBesideTheWeekday() {
        assertThat(dated("Le conseil a voté mardi.")).isEqualTo("Le conseil a voté mardi 18 novembre.");
    }

    @Test
    void saysWhichPartOfTheDayBehindTheDate() {
        assertThat(dated("L’usine a brûlé lundi soir.")).isEqualTo("L’usine a brûlé lundi 17 novembre au soir.");
    }

    @Test
    void datesAWeekdayThatIsToCome() {
        assertThat(dated("Le conseil se réunira vendredi.")).isEqualTo("Le conseil se réunira vendredi 21 novembre.");
    }

    @Test
    void takesThisWeekdayForTheDayOfPublication() {
        assertThat(dated("Le maire ouvre la foire ce mercredi."))
                .isEqualTo("Le maire ouvre la foire ce mercredi 19 novembre.");
    }

    @Test
    void putsTheDateBeforeDernierAndProchain() {
        assertThat(dated("La foire a ouvert vendredi dernier."))
                .isEqualTo("La foire a ouvert vendredi 14 novembre dernier.");
        assertThat(dated("La foire ouvre lundi prochain.")).isEqualTo("La foire ouvre lundi 24 novembre prochain.");
    }

    @Test
    void datesYesterdayInParentheses() {
        assertThat(dated("La foire a ouvert hier.")).isEqualTo("La foire a ouvert hier (18 novembre).");
    }

    @Test
    void leavesTheNightBetweenTwoDaysUndated() {
        assertThat(dated("Il a été arrêté dans la nuit de lundi à mardi."))
                .isEqualTo("Il a été arrêté dans la nuit de lundi[?] à mardi[?].");
    }

    @Test
    void leavesTheArticleUndated() {
        assertThat(dated("Le marché a lieu le mardi.")).isEqualTo("Le marché a lieu le mardi[?].");
    }

    @Test
    void takesTheseTimesForUnsure() {
        assertThat(dated("Le moulin est aujourd’hui un musée.")).isEqualTo("Le moulin est aujourd’hui[?] un musée.");
    }

    @Test
    void addsNothingWhereADateStands() {
        assertThat(dated("Le conseil a voté mardi 18 novembre.")).isEqualTo("Le conseil a voté mardi 18 novembre.");
    }

    @Test
    void datesWhatIsExpected() {
        assertThat(dated("Le ministre est attendu vendredi."))
                .isEqualTo("Le ministre est attendu vendredi 21 novembre.");
    }

    @Test
    void leavesQuotationsAlone() {
        assertThat(dated("« Je pars mardi », a-t-elle dit mercredi."))
                .isEqualTo("« Je pars mardi », a-t-elle dit mercredi 19 novembre.");
    }

    @Test
    void knowsNamesWithADayInThem() {
        assertThat(dated("Les magasins ont ouvert le Vendredi saint."))
                .isEqualTo("Les magasins ont ouvert le Vendredi saint.");
    }
}
