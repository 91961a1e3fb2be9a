package dev.copydesk.publish.digest;

import static dev.copydesk.publish.digest.TestedExcerpts.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Edit;
import dev.copydesk.events.EditKind;
import dev.copydesk.publish.News;
import org.junit.jupiter.api.Test;

class IntroducedPeopleTest {
    @Test
    void aSurnameGetsFullNameAndTheOfficeBehindIt() {
        var news = News.article()
                .paragraphs(
                        "The council followed Byron and closed the bridge in May.",
                        "It was Ada Byron, harbour master of Wend, who had asked for it in a letter.")
                .person("Ada Byron", "harbour master of Wend");

        assertThat(told(news))
                .contains("The council followed Ada Byron, harbour master of Wend, and closed the bridge in May.");
    }

    @Test
    void aSurnameGetsFullNameAndTheOfficeBeforeIt() {
        var news = News.article()
                .paragraphs(
                        "The council followed Byron and closed the bridge in May.",
                        "It had been told of the cracks by Wend Port Authority inspector Ada Byron.")
                .person("Ada Byron", "Wend Port Authority inspector");

        assertThat(told(news))
                .contains("The council followed Wend Port Authority inspector Ada Byron and closed the bridge in May.");
    }

    @Test
    void aSurnameBehindAnothersGivenNameStaysTheirs() {
        var news = News.article()
                .paragraphs(
                        "The council followed Carla Byron and closed the bridge in May.",
                        "It was Ada Byron, harbour master of Wend, who had asked for it in a letter.")
                .person("Ada Byron", "harbour master of Wend");

        assertThat(told(news)).contains("The council followed Carla Byron and closed the bridge in May.");
    }

    @Test
    void theOfficeIsGivenOnce() {
        var news = News.article()
                .paragraphs(
                        "The council followed Byron and closed the bridge in May.",
                        "In June the council gave Byron the keys of the lock house.",
                        "It was Ada Byron, harbour master of Wend, who had asked for it in a letter.")
                .person("Ada Byron", "harbour master of Wend");

        assertThat(told(news)).contains("In June the council gave Byron the keys of the lock house.");
    }

    @Test
    void anOfficeThatTheSentenceGivesIsNotGivenTwice() {
        var news = News.article()
                .paragraphs(
                        "The bridge was closed by Byron, the harbour master, in May.",
                        "It was Ada Byron, harbour master of Wend, who had asked for it in a letter.")
                .person("Ada Byron", "harbour master of Wend");

        assertThat(told(news)).contains("The bridge was closed by Ada Byron, the harbour master, in May.");
    }

    @Test
    void aFullNameGetsTheOfficeAsAnAddition() {
        var news = News.article()
                .paragraphs(
                        "The council followed Ada Byron and closed the bridge in May.",
                        "It was Ada Byron, harbour master of Wend, who had asked for it in a letter.")
                .person("Ada Byron", "harbour master of Wend");

        assertThat(TestedExcerpts.statements(news).get(0)).satisfies(statement -> {
            assertThat(statement.text())
                    .isEqualTo("The council followed Ada Byron, harbour master of Wend, and closed the bridge in May.");
            assertThat(statement.edits()).containsExactly(Edit.added(30, 55, EditKind.INTRODUCTION));
        });
    }

    @Test
    void anOwnerGetsNoOfficeBehindTheName() {
        var news = News.article()
                .paragraphs(
                        "The council followed Byron’s advice and closed the bridge in May.",
                        "It was Ada Byron, harbour master of Wend, who had asked for it in a letter.")
                .person("Ada Byron", "harbour master of Wend");

        assertThat(told(news)).contains("The council followed Ada Byron’s advice and closed the bridge in May.");
    }

    @Test
    void aPronounGetsNameAndOfficeFirstAndTheSurnameLater() {
        var news = News.article()
                .paragraphs(
                        "Who but Ada Byron led the work? She has built bridges for twenty years.",
                        "It was Ada Byron, harbour master of Wend, who asked for it.",
                        "Who but Ada Byron could know? She has built locks for ten years.")
                .person("Ada Byron", "harbour master of Wend");

        assertThat(told(news))
                .contains("Ada Byron, harbour master of Wend, has built bridges for twenty years.")
                .contains("Byron has built locks for ten years.");
    }

    @Test
    void nobodyIsNamedInsideQuotationMarks() {
        var news = News.article()
                .paragraphs(
                        "“Byron never asked us,” said Carl Osei, who owns the yard by the eastern ramp.",
                        "It was Ada Byron, harbour master of Wend, who had asked for it in a letter.")
                .person("Ada Byron", "harbour master of Wend")
                .quote("Byron never asked us,", "Carl Osei");

        assertThat(told(news)).noneMatch(t -> t.contains("“Ada Byron"));
    }

    @Test
    void nobodyIsNamedInsideMarksThatNobodySpeaksBetween() {
        var news = News.article()
                .paragraphs(
                        "The yard sells a cap with the words “Ask Byron first” to the crews of the ferries.",
                        "It was Ada Byron, harbour master of Wend, who had asked for it in a letter.")
                .person("Ada Byron", "harbour master of Wend");

        assertThat(told(news))
                .contains("The yard sells a cap with the words “Ask Byron first” to the crews of the ferries.");
    }

    @Test
    void aSurnameWithinAnotherNameIsNobody() {
        var news = News.article()
                .paragraphs(
                        "The new path across Byron Farm was opened by the council in May.",
                        "It was Ada Byron, harbour master of Wend, who had asked for it in a letter.")
                .person("Ada Byron", "harbour master of Wend");

        assertThat(told(news)).contains("The new path across Byron Farm was opened by the council in May.");
    }

    @Test
    void aSurnameOfTwoPeopleStaysAsItIs() {
        var news = News.article()
                .paragraphs(
                        "The council followed Byron and closed the bridge in May.",
                        "It was Ada Byron, harbour master of Wend, who had asked for it in a letter.",
                        "The clerk of the board, Carl Byron, signed it on the same afternoon.");
        news.person("Ada Byron", "harbour master of Wend").person("Carl Byron", "clerk of the board");

        assertThat(told(news)).contains("The council followed Byron and closed the bridge in May.");
    }

    @Test
    void aGermanOfficeWithItsArticleStandsAsTheSubject() {
        var news = News.article()
                .language("de")
                .paragraphs(
                        "Sand schloss die Brücke am ersten Mai für den Verkehr.",
                        "„Die Pfeiler sind morsch“, sagte die Sprecherin der Werft, Anna Sand, auf dem Kai.")
                .person("Anna Sand", "die Sprecherin der Werft");

        assertThat(told(news))
                .contains("Anna Sand, die Sprecherin der Werft, schloss die Brücke am ersten Mai für den Verkehr.");
    }

    @Test
    void aGermanOfficeWithItsArticleStandsNowhereElse() {
        var news = News.article()
                .language("de")
                .paragraphs(
                        "Der Rat gab Sand am ersten Mai den Schlüssel der Brücke.",
                        "„Die Pfeiler sind morsch“, sagte die Sprecherin der Werft, Anna Sand, auf dem Kai.")
                .person("Anna Sand", "die Sprecherin der Werft");

        assertThat(told(news)).contains("Der Rat gab Anna Sand am ersten Mai den Schlüssel der Brücke.");
    }

    @Test
    void aGermanOfficeWithoutAnArticleStandsAnywhere() {
        var news = News.article()
                .language("de")
                .paragraphs(
                        "Der Rat gab Sand am ersten Mai den Schlüssel der Brücke.",
                        "„Die Pfeiler sind morsch“, sagte Karl Sand, Leiter der Werft, auf dem Kai.")
                .person("Karl Sand", "Leiter der Werft");

        assertThat(told(news))
                .contains("Der Rat gab Karl Sand, Leiter der Werft, am ersten Mai den Schlüssel der Brücke.");
    }

    @Test
    void aFrenchSurnameGetsNameAndOffice() {
        var news = News.article()
                .language("fr")
                .paragraphs(
                        "Le conseil a suivi Moulinier et fermé le pont en mai.",
                        "C’est Jeanne Moulinier, directrice du port de Belcastel, qui avait écrit la lettre.")
                .person("Jeanne Moulinier", "directrice du port de Belcastel");

        assertThat(told(news))
                .contains(
                        "Le conseil a suivi Jeanne Moulinier, directrice du port de Belcastel, et fermé le pont en mai.");
    }

    @Test
    void aSpanishSurnameGetsNameAndOffice() {
        var news = News.article()
                .language("es")
                .paragraphs(
                        "El consejo siguió a Ríos y cerró el puente en mayo.",
                        "Fue Ada Ríos, directora del puerto de Vela, quien escribió la carta.")
                .person("Ada Ríos", "directora del puerto de Vela");

        assertThat(told(news))
                .contains("El consejo siguió a Ada Ríos, directora del puerto de Vela, y cerró el puente en mayo.");
    }
}
