package dev.copydesk.publish.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceOpeningsTest {
    private final SentenceOpenings openings = new SentenceOpenings(DigestLexicon.of("en"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left the room.",
                "They’re late again.",
                "For instance, the tunnel is old.",
                "Instead of that, they swim.",
                "However the wind blew.",
            })
    void leansOnTheSentenceBefore(String sentence) {
        assertThat(openings.leans(sentence)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The company denied it. | company",
                "en | That local agency denied it. | agency",
                "es | La empresa lo niega. | empresa",
                "fr | La société dément. | société",
                "de | Das Unternehmen bestreitet das. | Unternehmen",
            })
    void findsTheNounThatHasToBeSaidBefore(String language, String sentence, String noun) {
        assertThat(new SentenceOpenings(DigestLexicon.of(language)).nominal(sentence))
                .isEqualTo(noun);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The company of Carl Osei denied it.",
                "The Company denied it.",
                "Ada Byron left the room.",
                "This summer the tunnel closes."
            })
    void aNounThatIsDefinedNeedsNothingBefore(String sentence) {
        assertThat(openings.nominal(sentence)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Byron left the room.",
                "The company of Carl Osei denied it.",
                "This summer the tunnel closes.",
                "Hereditary rule ended.",
                "The Company denied it.",
            })
    void standsAlone(String sentence) {
        assertThat(openings.leans(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BERLIN — The ferry sails.",
                "PORT ELLA, May 3 (Reuters) - The ferry sails.",
                "(AP) The ferry sails.",
                "Port Ella (NNN)The ferry sails.",
                "Port Ella (NNN) -- The ferry sails.",
            })
    void findsTheDateline(String sentence) {
        assertThat(sentence.substring(openings.afterDateline(sentence))).isEqualTo("The ferry sails.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The World Ferry Organization (WFO) said no.",
                "Ferries — old and new — sail.",
                "NATO ships sail."
            })
    void seesNoDatelineWhereNoneStands(String sentence) {
        assertThat(openings.afterDateline(sentence)).isZero();
    }

    @Test
    void aGermanArticleBeforeAVerbIsAPronoun() {
        var german = new SentenceOpenings(DigestLexicon.of("de"));

        assertThat(german.leans("Die rückte am Vormittag mit 100 Kräften an.")).isTrue();
        assertThat(german.leans("Die alte Brücke schließt am Montag.")).isFalse();
    }

    @Test
    void seesALabelBeforeAColon() {
        assertThat(SentenceOpenings.opensWithLabel("Up again: The bank has posted profits."))
                .isTrue();
        assertThat(SentenceOpenings.opensWithLabel("The council of Port Ella decided: The bridge closes."))
                .isFalse();
    }

    @Test
    void aPronounIsOneBeforeAnApostropheToo() {
        assertThat(openings.opensWithPronoun("She’s slammed the plan.")).isTrue();
    }

    @Test
    void cutsAConnectiveWithItsComma() {
        assertThat(openings.afterConnective("Meanwhile, ferries sail.")).isEqualTo("Meanwhile, ".length());
        assertThat(openings.afterConnective("So far ferries sail.")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Elle ferme dès lundi.",
                "fr | C’est un record pour le port.",
                "fr | Cette petite commune a voté contre.",
                "fr | Pour cela, le port recrute.",
                "fr | L’un d’eux a fui.",
                "es | Dijo que el puente cierra.",
                "es | Añadió que nadie avisó.",
                "es | Por ello, el puerto contrata.",
                "es | Nació en Cádiz en 1950.",
                "pt | Afirmou que a ponte fecha.",
                "pt | Também houve protestos na ponte.",
                "pt | Nesse caso, a balsa volta.",
                "pt | Por isso, o porto contrata.",
            })
    void leansInOtherLanguages(String language, String sentence) {
        assertThat(new SentenceOpenings(DigestLexicon.of(language)).leans(sentence))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Cette semaine, le port recrute.",
                "fr | L’un des plus grands ports recrute.",
                "fr | La société du port recrute.",
                "fr | Le premier bac du matin part à six heures.",
                "es | Este lunes cierra el puente.",
                "es | La empresa de Ada Ríos lo niega.",
                "es | Hay tres barcos en el puerto.",
                "pt | Nesta segunda-feira, a ponte fecha.",
                "pt | A empresa de Ada Rios nega tudo.",
                "pt | Um dos maiores portos contrata.",
            })
    void standsAloneInOtherLanguages(String language, String sentence) {
        assertThat(new SentenceOpenings(DigestLexicon.of(language)).leans(sentence))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Mais le pont ferme. | le pont ferme.",
                "fr | Toutefois, le pont ferme. | le pont ferme.",
                "es | Sin embargo, el puente cierra. | el puente cierra.",
                "pt | No entanto, a ponte fecha. | a ponte fecha.",
            })
    void cutsTheConnectivesOfOtherLanguages(String language, String sentence, String rest) {
        var opening = new SentenceOpenings(DigestLexicon.of(language));

        assertThat(sentence.substring(opening.afterConnective(sentence))).isEqualTo(rest);
    }
}
