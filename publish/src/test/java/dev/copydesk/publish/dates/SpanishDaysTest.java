package dev.copydesk.publish.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Days of Spanish texts. Published on Wednesday, 19 November 2025. */
class SpanishDaysTest {
    private static String dated(String text) {
        return DatedTexts.dated("es", DatedTexts.WEDNESDAY, text);
    }

    @Test
    void putsTheDateBesideTheWeekday() {
        assertThat(dated("El consejo votó el martes.")).isEqualTo("El consejo votó el martes 18 de noviembre.");
    }

    @Test
    void putsTheDateBeforeThePartOfTheDay() {
        assertThat(dated("El molino ardió el lunes por la noche."))
                .isEqualTo("El molino ardió el lunes 17 de noviembre por la noche.");
    }

    @Test
    void datesAWeekdayInThePerfect() {
        assertThat(dated("El consejo ha votado el lunes.")).isEqualTo("El consejo ha votado el lunes 17 de noviembre.");
    }

    @Test
    void datesAWeekdayThatIsToCome() {
        assertThat(dated("El consejo se reunirá el viernes."))
                .isEqualTo("El consejo se reunirá el viernes 21 de noviembre.");
    }

    @Test
    void takesThisWeekdayForTheDayOfPublication() {
        assertThat(dated("El alcalde abre la feria este miércoles."))
                .isEqualTo("El alcalde abre la feria este miércoles 19 de noviembre.");
    }

    @Test
    void takesPasadoAndProximoForTheNearest() {
        assertThat(dated("La feria abrió el pasado viernes."))
                .isEqualTo("La feria abrió el pasado viernes 14 de noviembre.");
        assertThat(dated("La feria abre el próximo lunes."))
                .isEqualTo("La feria abre el próximo lunes 24 de noviembre.");
        assertThat(dated("La feria abrió el viernes pasado."))
                .isEqualTo("La feria abrió el viernes 14 de noviembre pasado.");
    }

    @Test
    void datesYesterdayInParentheses() {
        assertThat(dated("La feria abrió ayer.")).isEqualTo("La feria abrió ayer (18 de noviembre).");
    }

    @Test
    void leavesTheseTimesUndated() {
        assertThat(dated("El molino es hoy un museo.")).isEqualTo("El molino es hoy[?] un museo.");
    }

    @Test
    void takesEveryTuesdayForNoDay() {
        assertThat(dated("El mercado abrió los martes.")).isEqualTo("El mercado abrió los martes.");
        assertThat(dated("Hoy en día nadie muele.")).isEqualTo("Hoy[?] en día nadie muele.");
    }

    @Test
    void takesDomingoForAName() {
        assertThat(dated("El alcalde Domingo Rojas abrió la feria."))
                .isEqualTo("El alcalde Domingo Rojas abrió la feria.");
    }

    @Test
    void addsNothingWhereADateStands() {
        assertThat(dated("El consejo votó el martes 18 de noviembre."))
                .isEqualTo("El consejo votó el martes 18 de noviembre.");
    }

    @Test
    void leavesQuotationsAlone() {
        assertThat(dated("«Me voy el martes», dijo el miércoles."))
                .isEqualTo("«Me voy el martes», dijo el miércoles 19 de noviembre.");
    }
}
