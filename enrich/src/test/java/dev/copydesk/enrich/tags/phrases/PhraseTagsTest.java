package dev.copydesk.enrich.tags.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.tags.Articles;
import dev.copydesk.enrich.tags.FoundTag;
import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.events.TagScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTagsTest {
    private static List<FoundTag> found(ReadArticle article) {
        return new PhraseTags().find(article);
    }

    private static List<String> labels(String... paragraphs) {
        return found(Articles.ENGLISH.saying(paragraphs)).stream()
                .map(FoundTag::label)
                .toList();
    }

    private static List<String> entities(ReadArticle article) {
        return found(article).stream()
                .filter(t -> t.scheme() == TagScheme.ENTITY)
                .map(FoundTag::label)
                .toList();
    }

    private static List<String> entities(String... paragraphs) {
        return entities(Articles.ENGLISH.saying(paragraphs));
    }

    @Test
    void aPhraseIsANounWithTheAdjectivesAndNounsBeforeIt() {
        assertThat(labels("The council approved tidal power stations on Monday."))
                .contains("tidal power stations");
    }

    @Test
    void noPhraseHoldsAVerb() {
        assertThat(labels("They would fear tidal power. We could praise tidal power."))
                .contains("tidal power")
                .noneMatch(label -> label.contains("fear") || label.contains("praise"));
    }

    @Test
    void aParticipleBehindADeterminerIsAnAdjective() {
        assertThat(labels("The armed robbery shook the harbour. No armed robbery is a joke."))
                .contains("armed robbery");
    }

    @Test
    void aNounBehindANounIsNoVerb() {
        assertThat(
                        labels(
                                "Forecasters issued a hurricane watch for the islands. A hurricane watch for the coast followed."))
                .contains("hurricane watch");
    }

    @Test
    void wordsThatPraiseOrCountAreNoPartOfAPhrase() {
        assertThat(labels("The huge harbour project needs several new dredging ships. That harbour project is old."))
                .contains("harbour project")
                .noneMatch(label -> label.contains("huge") || label.contains("several"));
    }

    @Test
    void aNameKeepsThePeopleThatItOpensWith() {
        assertThat(entities("He wrote to the American Kelp Association. The American Kelp Association said nothing."))
                .contains("American Kelp Association");
    }

    @Test
    void aPeopleAloneIsNoEntity() {
        assertThat(entities("Two American divers and a French crew met a British diver on the quay."))
                .isEmpty();
    }

    @Test
    void aDayIsNoEntityAndNoPartOfOne() {
        assertThat(entities("The ferry to Port Ella sank on Monday. In Port Ella Tuesday was a day of grief."))
                .contains("Port Ella")
                .noneMatch(label -> label.contains("Monday") || label.contains("Tuesday"));
    }

    @Test
    void aTitleIsNoPartOfAPersonsName() {
        assertThat(entities("They trust President Ada Byron. Later President Byron left."))
                .contains("Ada Byron")
                .noneMatch(label -> label.contains("President"));
    }

    @Test
    void aPersonsRoleBeforeTheNameMakesNoPhrase() {
        assertThat(labels("They asked spokeswoman Ada Byron about tidal power."))
                .contains("Ada Byron")
                .noneMatch(label -> label.startsWith("spokeswoman"));
    }

    @Test
    void aCompanyIsTheSameWithItsLegalForm() {
        assertThat(entities(
                        "Tarnwick Plc builds ships. The yard of Tarnwick Plc is old, and many like Tarnwick for it."))
                .containsOnlyOnce("Tarnwick Plc")
                .doesNotContain("Tarnwick");
    }

    @Test
    void germanLabelsHoldNoInflectedAdjectives() {
        var article =
                Articles.GERMAN.saying("Sie sprachen über die neuen Gezeitenkraftwerke und ein altes Hafenbecken.");

        assertThat(found(article)).extracting(FoundTag::label).contains("Gezeitenkraftwerke", "Hafenbecken");
    }

    @Test
    void twoGermanNounsSideBySideAreAName() {
        var article = Articles.GERMAN.saying("Der Verein MSV Tarnwald verlor. Am Abend kam der MSV Tarnwald zurück.");

        assertThat(entities(article)).contains("MSV Tarnwald");
    }

    @Test
    void ofALanguageThatIsNotKnownThereAreNamesAlone() {
        var article = Articles.ENGLISH
                .inLanguage("it")
                .saying(
                        "Il ponte di Porto Ella è caduto. La gente di Porto Ella piange, e la città di Porto Ella aspetta.");

        assertThat(found(article)).isNotEmpty().allMatch(t -> t.scheme() == TagScheme.ENTITY);
    }

    @Test
    void aPhraseIsInTheSingularThoughTheTextHasItsPluralAlone() {
        assertThat(labels("The wind farms turned. Nobody heard the wind farms."))
                .contains("wind farm")
                .doesNotContain("wind farms");
    }

    @Test
    void whatTheLanguageSaysOfSeveralAloneStaysInThePlural() {
        assertThat(labels("The trade sanctions hurt. Nobody wanted trade sanctions."))
                .contains("trade sanctions");
    }

    @Test
    void inAFrenchTextSmallWordsJoinTheNounsOfAPhrase() {
        var article = Articles.ENGLISH
                .inLanguage("fr")
                .saying("La ville invoque le principe de précaution. Sans principe de précaution, le port ferme.");

        assertThat(found(article)).extracting(FoundTag::label).contains("principe de précaution");
    }

    @Test
    void inAFrenchTextAPhraseHoldsAWholeNameOrNone() {
        var article = Articles.ENGLISH
                .inLanguage("fr")
                .saying("Le maire parle du pont de Port Ella. Le pont de Port Ella est vieux.");

        assertThat(found(article))
                .extracting(FoundTag::label)
                .contains("pont de Port Ella")
                .doesNotContain("pont de Port");
    }

    @Test
    void whatTheHeadlineSaysIsSurer() {
        var text = "The council met. It spoke of road works.";

        assertThat(roadWorks(Articles.ENGLISH.headed("Road works again").saying(text)))
                .isGreaterThan(roadWorks(Articles.ENGLISH.saying(text)));
    }

    private static double roadWorks(ReadArticle article) {
        return found(article).stream()
                .filter(t -> t.label().equals("road works"))
                .mapToDouble(FoundTag::confidence)
                .sum();
    }

    @Test
    void aPhraseInPassingIsNoTag() {
        var rest = " The council spoke of the ferry and of the quay.".repeat(20);

        assertThat(labels("The ferry is late again. A freezing crowd waited." + rest))
                .contains("ferry")
                .doesNotContain("freezing crowd");
    }

    @Test
    void aVagueNounIsNoTagHoweverOftenItStands() {
        assertThat(labels("The option failed. That option was the option of the council."))
                .doesNotContain("option");
    }

    @Test
    void whereAPersonsOfficeStandsBeforeTheNameTheTagIsThePerson() {
        assertThat(entities("They met Danish Prime Minister Orla Wenholt. The Danish Prime Minister smiled."))
                .contains("Orla Wenholt")
                .noneMatch(label -> label.contains("Minister"));
    }

    @Test
    void twoGermanNounsThatStandTogetherOnceAreNoName() {
        var article = Articles.GERMAN
                .headed("Markt in Tarnwald")
                .saying("Sie fuhren in Richtung Tarnwald. In Tarnwald ist Markt, und Tarnwald feiert.");

        assertThat(found(article))
                .extracting(FoundTag::label)
                .contains("Tarnwald")
                .doesNotContain("Richtung Tarnwald");
    }

    @Test
    void aTextInAnotherLanguageThanItSaysHasNoPhrases() {
        var article = Articles.ENGLISH.saying(
                "die brücke über den fluss ist seit montag gesperrt und bleibt es noch lange ".repeat(6) + ".");

        assertThat(found(article)).isEmpty();
    }

    @Test
    void anAmountOpensNoTag() {
        assertThat(
                        labels(
                                "They sold 31-mile cables and 5G networks. The 31-mile cables failed, the 5G networks did not."))
                .contains("5G network")
                .noneMatch(label -> label.startsWith("31"));
    }
}
