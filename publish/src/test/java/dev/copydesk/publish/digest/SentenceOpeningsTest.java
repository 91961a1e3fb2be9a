package dev.copydesk.publish.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceOpeningsTest {
    private final SentenceOpenings openings = new SentenceOpenings(DigestLexicon.of("en"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left the room.",
                "They’re late again.",
                "The company denied it.",
                "That local agency denied it.",
                "For instance, the tunnel is old.",
                "Instead of that, they swim.",
                "However the wind blew.",
            })
    void leansOnTheSentenceBefore(String sentence) {
        assertThat(openings.leans(sentence)).isTrue();
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
}
