package dev.copydesk.publish.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Days of Portuguese texts. Published on Wednesday, 19 November 2025. */
class PortugueseDaysTest {
    private static String dated(String text) {
        return DatedTexts.dated("pt", DatedTexts.WEDNESDAY, text);
    }

    @Test
    void putsTheDateInParentheses() {
        assertThat(dated("O conselho votou na terça-feira."))
                .isEqualTo("O conselho votou na terça-feira (18 de novembro).");
    }

    @Test
    void putsTheDateBeforeThePartOfTheDay() {
        assertThat(dated("O moinho pegou fogo na segunda-feira à noite."))
                .isEqualTo("O moinho pegou fogo na segunda-feira (17 de novembro) à noite.");
    }

    @Test
    void datesAWeekdayThatIsToCome() {
        assertThat(dated("O conselho vai se reunir na sexta-feira."))
                .isEqualTo("O conselho vai se reunir na sexta-feira (21 de novembro).");
    }

    @Test
    void takesThisWeekdayForTheDayOfPublication() {
        assertThat(dated("O prefeito abre a feira nesta quarta-feira."))
                .isEqualTo("O prefeito abre a feira nesta quarta-feira (19 de novembro).");
    }

    @Test
    void datesYesterday() {
        assertThat(dated("A feira abriu ontem.")).isEqualTo("A feira abriu ontem (18 de novembro).");
    }

    @Test
    void leavesTheseTimesUndated() {
        assertThat(dated("O moinho é hoje um museu.")).isEqualTo("O moinho é hoje[?] um museu.");
    }

    @Test
    void takesEveryTuesdayForNoDay() {
        assertThat(dated("O mercado abriu às terças-feiras.")).isEqualTo("O mercado abriu às terças-feiras.");
    }

    @Test
    void addsNothingWhereADateStands() {
        assertThat(dated("O conselho votou na terça-feira (18).")).isEqualTo("O conselho votou na terça-feira (18).");
    }
}
