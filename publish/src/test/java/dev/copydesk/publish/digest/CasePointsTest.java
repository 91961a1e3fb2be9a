package dev.copydesk.publish.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Statement;
import dev.copydesk.publish.News;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasePointsTest {
    /** The points that an article’s sentences and quotations yield behind a signal that says nothing. */
    private static List<String> points(News news) {
        var body = DigestBody.of(news.enriched());
        var antecedents = new KnownAntecedents(body);
        var people = new DigestPeople(body);
        var likelihood = new FactLikelihood(body);
        var prose = new ProseExcerpts(body, antecedents, people, likelihood).all();
        var said = new QuoteExcerpts(body, antecedents, people, likelihood).all();
        var writer = new StatementWriter(body, people);
        return CasePoints.of(body, new SignalSentences(List.of()), prose, said, 1_000).stream()
                .map(e -> writer.write(e.sentences()))
                .map(Statement::text)
                .toList();
    }

    private static News article(String language, String... paragraphs) {
        return News.article().language(language).headline("Wend").paragraphs(paragraphs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The council wants a toll of two crowns for every car. | However, the province has to agree first.",
                "de | Der Rat fordert eine Maut von zwei Kronen für jedes Auto. | Allerdings muss das Land erst zustimmen.",
                "fr | Le conseil veut un péage de deux couronnes par voiture. | Toutefois, la province doit encore voter le budget.",
                "es | El consejo quiere un peaje de dos coronas por coche. | Sin embargo, falta el voto de la provincia.",
            })
    void anObjectionStandsBehindWhatItObjectsTo(String language, String claim, String objection) {
        assertThat(points(article(language, claim + " " + objection))).contains(claim + " " + objection);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Admittedly, the old tunnel is dry again since the spring.",
                "de | Zwar ist der alte Tunnel seit dem Frühjahr wieder trocken.",
                "fr | Certes, le vieux tunnel est sec depuis le printemps.",
                "es | Es cierto que el viejo túnel está seco desde la primavera.",
            })
    void aConcessionStandsNowhereAlone(String language, String concession) {
        assertThat(points(article(language, concession))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Of course the old tunnel is dry again since the spring. | But no bus can turn at its northern end.",
                "de | Zwar ist der alte Tunnel seit dem Frühjahr trocken. | Doch kein Bus kann an seinem Ende wenden.",
                "fr | Certes, le vieux tunnel est sec depuis le printemps. | Mais aucun car ne peut tourner au bout du quai.",
                "es | Es cierto que el túnel está seco desde la primavera. | Pero ningún autobús puede girar en el muelle.",
            })
    void aConcessionStandsWithItsObjection(String language, String concession, String objection) {
        assertThat(points(article(language, concession + " " + objection)))
                .allMatch(point -> !point.contains(concession) || point.contains(objection))
                .anyMatch(point -> point.contains(objection.substring(objection.indexOf(' ') + 2)));
    }

    @Test
    void threeQuotationsAtMost() {
        var news = article("en");
        var said = Map.of(
                "Ada Byron", "Rust has eaten every bolt of the eastern ramp,",
                "Carl Osei", "My boats lie idle since the end of winter,",
                "Mara Tolk", "Divers count cracks below the third pillar,",
                "Peter Sand", "Shops along the fish market lose half their trade,",
                "Nora Ling", "A toll of two crowns would pay the whole repair,");
        said.forEach((name, words) ->
                news.paragraphs("“" + words + "” said " + name + ".").quote(words, name));

        assertThat(points(news)).filteredOn(p -> p.startsWith("“")).hasSize(3);
    }

    @Test
    void oneQuotationOfASpeaker() {
        var news = article(
                        "en",
                        "“Rust has eaten every bolt of the eastern ramp,” said Ada Byron.",
                        "“Nobody may sleep in the lock house before winter,” said Ada Byron.")
                .quote("Rust has eaten every bolt of the eastern ramp,", "Ada Byron")
                .quote("Nobody may sleep in the lock house before winter,", "Ada Byron");

        assertThat(points(news)).filteredOn(p -> p.contains("Ada Byron")).hasSize(1);
    }

    @Test
    void theCompanyOnlyAfterItWasSaid() {
        assertThat(points(article(
                        "en",
                        "Ferries double their service between the quay and the fish market.",
                        "Will it rain again?",
                        "The company has not paid its pilots for the last three months.")))
                .noneMatch(p -> p.contains("The company has"));
        assertThat(points(article(
                        "en",
                        "Ferries are run by a company of the northern shore since the flood.",
                        "Will it rain again?",
                        "The company has not paid its pilots for the last three months.")))
                .anyMatch(p -> p.contains("The company has"));
    }

    @Test
    void theCompanyStandsBehindTheSentenceThatSaysWhichOne() {
        var points = points(article(
                "en",
                "Ferries are run by a company of the northern shore since the flood.",
                "The company has not paid its pilots for the last three months."));

        assertThat(points).hasSize(2).last().asString().startsWith("The company has");
    }

    @Test
    void whatRepeatsIsToldOnce() {
        assertThat(points(article(
                        "en",
                        "The council closed the harbour bridge after engineers found cracks in two main cables.",
                        "Engineers found cracks in two main cables, so the council closed the harbour bridge.")))
                .hasSize(1);
    }

    @Test
    void noPointHasMoreThanFiftyWords() {
        var sentence = "Crews replaced bolts" + ", girders and lamps of pier number nine".repeat(7) + ".";

        assertThat(points(article("en", sentence))).isEmpty();
    }

    @Test
    void allPointsTogetherHaveTwoHundredAndTwentyFiveWords() {
        var paragraphs = new ArrayList<String>();
        for (var place : List.of("mill", "quay", "lock", "mole", "dune", "yard", "pier", "ramp", "dock")) {
            paragraphs.add(("Since spring the crews of the %1$s have counted %1$sstones, %1$sbolts, %1$slamps, "
                            + "%1$sropes, %1$sdoors, %1$snails, %1$sboats, %1$shooks, %1$sposts, %1$sbells, %1$sflags, "
                            + "%1$soars, %1$snets, %1$smasts, %1$ssails, %1$skeys, %1$skegs, %1$spots and %1$scats "
                            + "for an audit that was never published.")
                    .formatted(place));
        }
        int words = points(article("en", paragraphs.toArray(String[]::new))).stream()
                .mapToInt(DigestWords::count)
                .sum();

        assertThat(words).isBetween(150, 225);
    }
}
