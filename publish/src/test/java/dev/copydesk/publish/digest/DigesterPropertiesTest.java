package dev.copydesk.publish.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.copydesk.events.CodePoints;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.events.Statement;
import dev.copydesk.publish.News;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class DigesterPropertiesTest {
    private static final Pattern QUOTATION = Pattern.compile("[“\"]([^”\"]+)[”\"]");
    private static final Pattern NAME_OR_FIGURE = Pattern.compile("\\p{Lu}[\\p{L}]+|\\p{N}+");
    private static final List<String> PIECES = List.of(
            "The council of Port Ella closed the harbour bridge for eight months of repair",
            "“We saw rust where no rust should be,” said Ada Byron",
            "“Nobody slept that week. Nobody ate,” he said",
            "But Mr. Osei of the U.S. Navy called the “old tunnel” safe",
            "He said \"the ferry is late\" and left",
            "PORT ELLA (AP) — Engineers found cracks in 2 of 40 cables",
            "😀 Emoji stand in the harbour 🚢 too",
            "an unclosed “quote runs on",
            "Ada Byron, who led the inspection — a long one, by all accounts — found rust (and much of it)",
            "He asked for help, and it was refused, he said on Monday",
            "However, shopkeepers on the eastern shore fear for their summer trade",
            "桥关闭了。人们很担心。",
            "\u00a0\u2028odd\u00adspaces \ud800 lone",
            "Why? Because! (of (nested) things) …",
            "x",
            "");

    @Provide
    Arbitrary<EnrichedArticle> articles() {
        var sentence = Arbitraries.of(PIECES)
                .flatMap(p -> Arbitraries.of(".", "!", "?", ",", "", ".”", ":").map(end -> p + end));
        var paragraph = sentence.list().ofMinSize(1).ofMaxSize(6).map(s -> String.join(" ", s));
        return paragraph.list().ofMaxSize(12).map(DigesterPropertiesTest::article);
    }

    private static EnrichedArticle article(List<String> paragraphs) {
        var news = News.article();
        for (var paragraph : paragraphs) {
            if (!paragraph.isEmpty()) {
                news.paragraphs(paragraph);
            }
        }
        var text = String.join("\n", paragraphs);
        if (text.contains("Ada Byron")) {
            news.speaker("Ada Byron", SpeakerKind.PERSON);
        }
        for (var quote : List.of("We saw rust where no rust should be,", "Nobody slept that week. Nobody ate,")) {
            if (text.contains(quote)) {
                news.quote(quote, "Ada Byron");
            }
        }
        return news.enriched();
    }

    @Property(tries = 300)
    void everyStretchOfEvidenceIsSaidWordForWord(@ForAll("articles") EnrichedArticle article) {
        var digest = new Digester().digest(article);
        var points = new CodePoints(article.article().text());

        for (var statement : statements(digest.signal(), digest.points())) {
            for (var span : statement.evidence()) {
                assertThat(span.end()).isLessThanOrEqualTo(points.length());
                var source = DigestWords.flat(points.at(span));
                assertThat(statement.text()).containsIgnoringCase(source);
            }
        }
    }

    @Property(tries = 300)
    void everyQuotationInTheDigestStandsInTheSource(@ForAll("articles") EnrichedArticle article) {
        var digest = new Digester().digest(article);
        var source = DigestWords.flat(article.article().text());

        for (var statement : statements(digest.signal(), digest.points())) {
            var quotations = QUOTATION.matcher(statement.text());
            while (quotations.find()) {
                assertThat(source).contains(DigestWords.flat(quotations.group(1)));
            }
        }
    }

    @Property(tries = 300)
    void everyNameAndFigureStandsInTheEvidence(@ForAll("articles") EnrichedArticle article) {
        var digest = new Digester().digest(article);
        var points = new CodePoints(article.article().text());

        for (var statement : statements(digest.signal(), digest.points())) {
            var evidence = statement.evidence().stream()
                    .map(points::at)
                    .map(DigestWords::flat)
                    .collect(Collectors.joining(" "));
            var names = NAME_OR_FIGURE.matcher(statement.text());
            while (names.find()) {
                assertThat(evidence).containsIgnoringCase(names.group());
            }
        }
    }

    @Property(tries = 300)
    void aStatementNamesEveryQuoteWhoseWordsItSays(@ForAll("articles") EnrichedArticle article) {
        var digest = new Digester().digest(article);

        for (var statement : statements(digest.signal(), digest.points())) {
            for (var quote : article.quotes()) {
                boolean says = quote.spans().stream()
                        .anyMatch(s -> statement.evidence().stream().anyMatch(s::overlaps));
                assertThat(statement.quotes().contains(quote.id())).isEqualTo(says);
            }
        }
    }

    @Property(tries = 300)
    void readingTimesAddUpAndAreNeverNegative(@ForAll("articles") EnrichedArticle article) {
        var time = new Digester().digest(article).timeSaved();

        assertThat(time.savedMinutes()).isNotNegative();
        assertThat(time.sourceMinutes() - time.digestMinutes()).isCloseTo(time.savedMinutes(), within(0.051));
    }

    @Property(tries = 300)
    void aSignalIsNeverLongerThanOneHundredAndFiftyWords(@ForAll("articles") EnrichedArticle article) {
        var signal = new Digester().digest(article).signal();

        assertThat(signal == null ? 0 : DigestWords.count(signal.text())).isLessThanOrEqualTo(150);
    }

    @Property(tries = 200)
    void anyTextIsDigested(@ForAll String text) {
        var news = News.article();
        if (!text.isEmpty()) {
            news.paragraphs(text + " " + text);
        }

        assertThat(new Digester().digest(news.enriched()).timeSaved()).isNotNull();
    }

    private static List<Statement> statements(@Nullable Statement signal, List<Statement> points) {
        var all = new ArrayList<>(points);
        if (signal != null) {
            all.add(signal);
        }
        return all;
    }
}
