package dev.copydesk.publish.digest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.CodePoints;
import dev.copydesk.events.EditKind;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Span;
import dev.copydesk.events.Statement;
import dev.copydesk.events.StatementCheck;
import dev.copydesk.publish.News;
import dev.copydesk.publish.dates.QuotedStretches;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StatementPropertiesTest {
    private static final Map<String, List<String>> SENTENCES = Map.of(
            "en",
            List.of(
                    "The council followed Byron and closed the harbour bridge on Tuesday night.",
                    "Ada Byron, harbour master of Wend, had also asked for lower tolls in May.",
                    "She warned of the cracks last summer, and nobody wrote back.",
                    "His answer came on Monday (in a letter that nobody kept), she said.",
                    "However, the company did not pay its pilots for the last three months.",
                    "Of course the old tunnel is dry again since the spring.",
                    "But Carl Osei called the tunnel “a mouth that also eats cars on Monday” in the hall.",
                    "“Byron never asked us about any of it,” said Carl Osei.",
                    "WEND, May 3 — Ferries double their service, too, and the yard hires sixty welders."),
            "de",
            List.of(
                    "Der Rat folgte Byron und schloss die Brücke am Dienstagabend für den Verkehr.",
                    "„Die Pfeiler sind morsch“, sagte Ada Byron, Leiterin des Hafens von Wend, am Montag.",
                    "Byron sprach außerdem mit den Lotsen der Fähre auf dem Kai.",
                    "Er hatte die Werft seit der Flut geleitet und wollte bleiben.",
                    "Allerdings muss das Land der neuen Maut noch bis Juni zustimmen.",
                    "Zwar ist der alte Tunnel seit dem Frühjahr wieder trocken.",
                    "Carl Osei nannte den Tunnel einen „Schlund, den auch Byron am Montag fürchtet“ und ging."),
            "fr",
            List.of(
                    "Le conseil a suivi Byron et fermé le pont du port mardi soir.",
                    "Ada Byron, directrice du port de Wend, avait également écrit une lettre en mai.",
                    "Elle craint une panne du vieux tunnel avant la fin de la semaine.",
                    "Toutefois, la province doit encore voter le nouveau péage en juin.",
                    "Certes, le vieux tunnel est sec depuis le début du printemps.",
                    "« Byron ne nous a également rien dit lundi », raconte Carl Osei."),
            "es",
            List.of(
                    "El consejo siguió a Byron y cerró el puente del puerto el martes por la noche.",
                    "Ada Byron, directora del puerto de Wend, también escribió una carta en mayo.",
                    "Ella teme una avería del viejo túnel antes del fin de semana.",
                    "Sin embargo, falta el voto de la provincia sobre el nuevo peaje.",
                    "Es cierto que el viejo túnel está seco desde la primavera.",
                    "“Byron tampoco nos dijo nada el lunes también”, cuenta Carl Osei."));

    private static final Map<String, String> OFFICES = Map.of(
            "en", "harbour master of Wend",
            "de", "Leiterin des Hafens von Wend",
            "fr", "directrice du port de Wend",
            "es", "directora del puerto de Wend");

    private static final List<String> SAID =
            List.of("Byron never asked us about any of it,", "Die Pfeiler sind morsch");

    @Provide
    Arbitrary<EnrichedArticle> articles() {
        return Arbitraries.of("en", "de", "fr", "es").flatMap(language -> {
            var paragraph = Arbitraries.of(requireNonNull(SENTENCES.get(language)))
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(4)
                    .map(s -> String.join(" ", s));
            return Combinators.combine(paragraph.list().ofMinSize(2).ofMaxSize(10), Arbitraries.of(true, false))
                    .as((paragraphs, isQuoted) -> article(language, paragraphs, isQuoted));
        });
    }

    /** @param isQuoted whether what stands between marks has been read as quotes */
    private static EnrichedArticle article(String language, List<String> paragraphs, boolean isQuoted) {
        var news = News.article()
                .language(language)
                .published("2025-11-19T10:00:00Z")
                .paragraphs(paragraphs.toArray(String[]::new))
                .person("Ada Byron", requireNonNull(OFFICES.get(language)))
                .person("Carl Osei");
        var text = String.join("\n", paragraphs);
        SAID.stream().filter(text::contains).filter(s -> isQuoted).forEach(words -> news.quote(words, "Ada Byron"));
        return news.enriched();
    }

    private static Stream<Statement> statements(EnrichedArticle article) {
        var digest = new Digester().digest(article);
        return Stream.concat(Stream.ofNullable(digest.signal()), digest.points().stream());
    }

    @Property(tries = 300)
    void everyStatementStandsInItsEvidence(@ForAll("articles") EnrichedArticle article) {
        assertThat(statements(article))
                .allSatisfy(statement -> assertThat(StatementCheck.faults(
                                statement, article.article().text()))
                        .isEmpty());
    }

    @Property(tries = 300)
    void everyEditChangesSomething(@ForAll("articles") EnrichedArticle article) {
        assertThat(statements(article)).allSatisfy(statement -> {
            var points = new CodePoints(statement.text());
            assertThat(statement.edits())
                    .noneMatch(e -> points.at(new Span(e.start(), e.end())).equals(e.was()));
        });
    }

    @Property(tries = 300)
    void nothingBetweenQuotationMarksIsEdited(@ForAll("articles") EnrichedArticle article) {
        assertThat(statements(article)).allSatisfy(statement -> {
            var points = new CodePoints(statement.text());
            var marked = new QuotedStretches(statement.text());
            assertThat(statement.edits())
                    .filteredOn(e -> e.kind() != EditKind.ATTRIBUTION)
                    .noneMatch(e -> marked.contain(points.index(e.start())));
        });
    }
}
