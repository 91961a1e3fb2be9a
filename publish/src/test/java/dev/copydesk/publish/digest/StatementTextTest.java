package dev.copydesk.publish.digest;

import static dev.copydesk.publish.digest.TestedExcerpts.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Edit;
import dev.copydesk.events.EditKind;
import dev.copydesk.publish.News;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTextTest {
    private static News article(String language, String sentence) {
        return News.article()
                .language(language)
                .published("2025-11-19T10:00:00Z")
                .paragraphs(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The council also closed the old tunnel in May. | The council closed the old tunnel in May.",
                "en | The council closed the old tunnel in May, too. | The council closed the old tunnel in May.",
                "en | The council, in addition, closed the old tunnel in May. | The council closed the old tunnel in May.",
                "de | Der Rat schloss außerdem den alten Tunnel im Mai. | Der Rat schloss den alten Tunnel im Mai.",
                "fr | Le conseil a également fermé le vieux tunnel. | Le conseil a fermé le vieux tunnel.",
                "es | El consejo también cerró el viejo túnel en mayo. | El consejo cerró el viejo túnel en mayo.",
                "es | El consejo, además, cerró el viejo túnel en mayo. | El consejo cerró el viejo túnel en mayo.",
            })
    void whatPointsBackAtMoreGoes(String language, String sentence, String told) {
        assertThat(told(article(language, sentence))).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The new sign at the old tunnel says “Cars also wait” since the first of May.",
                "The new sign at the old tunnel says “Boats (opens in a new window) first” since May.",
                "The new sign at the old tunnel says “Closed on Tuesday for all cars” since May.",
                "The new sign says “The bridge (a gift of the old king) is closed” since the first of May.",
            })
    void whatStandsBetweenQuotationMarksStays(String sentence) {
        assertThat(told(article("en", sentence))).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The council closed the old tunnel on Tuesday. | on Tuesday (18 November).",
                "de | Der Rat schloss den alten Tunnel am Dienstag. | am Dienstag (18. November).",
                "fr | Le conseil a fermé le vieux tunnel mardi. | mardi 18 novembre.",
                "es | El consejo cerró el viejo túnel el martes. | el martes 18 de noviembre.",
            })
    void aDayGetsItsDate(String language, String sentence, String end) {
        assertThat(told(article(language, sentence))).singleElement().asString().endsWith(end);
    }

    @Test
    void aDateIsMarkedAsAdded() {
        var statements = TestedExcerpts.statements(article("en", "The council closed the old tunnel on Tuesday."));

        assertThat(statements.get(0).edits()).containsExactly(Edit.added(45, 58, EditKind.DATE));
    }

    @Test
    void aFirstLetterBehindAConnectiveIsACapital() {
        var statements = TestedExcerpts.statements(article("en", "However, the council closed the old tunnel in May."));

        assertThat(statements.get(0)).satisfies(statement -> {
            assertThat(statement.text()).isEqualTo("The council closed the old tunnel in May.");
            assertThat(statement.edits()).containsExactly(new Edit(0, 1, EditKind.CAPITAL, "t"));
        });
    }

    @Test
    void aSentenceAsItStandsHasNoEdits() {
        var statements = TestedExcerpts.statements(article("en", "The council closed the old tunnel in May."));

        assertThat(statements.get(0).edits()).isEmpty();
    }
}
