package dev.copydesk.publish.outlets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Status;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletsTest {
    private static final String HOSTILE =
            "</title></style><script>alert(1)</script> [x](javascript:alert(1)) ![i](http://e.example/) **bold** `code` &lt; \" '"
                    + " onload=x <img src=x onerror=alert(1)> | a | b |";
    private static final String URL = "https://wend.example/news/bridge";

    private static Stream<String> documents(OutletFormat format, String text, String url) {
        var outlet = format.outlet();
        return Stream.of(
                outlet.digest(Samples.digest(text, url, "en", Status.USABLE)),
                outlet.tagPage(Samples.tagPage(text, url)),
                outlet.speakerPage(Samples.speakerPage(text, url)));
    }

    private static Document read(OutletFormat format, String document) {
        return Jsoup.parse(
                format == OutletFormat.HTML
                        ? document
                        : HtmlRenderer.builder()
                                .build()
                                .render(Parser.builder().build().parse(document)));
    }

    /** Elements and attributes, without what they hold. */
    private static List<String> skeleton(Document document) {
        return document.getAllElements().stream()
                .map((Element e) -> e.normalName()
                        + e.attributes().asList().stream()
                                .map(a -> " " + a.getKey())
                                .sorted()
                                .toList())
                .toList();
    }

    @Test
    void aDigestInMarkdown() {
        assertThat(OutletFormat.MARKDOWN.outlet().digest(Samples.digest()))
                .startsWith("""
                        # [Footbridge over the Wend reopens after nine weeks](<https://wend.example/news/bridge?from=front&amp;page=2>)

                        wend.example · Footbridge over the Wend reopens after nine weeks · 2026-03-02 · version 2
                        """)
                .contains("""

                        ## The case

                        - Footbridge over the Wend reopens after nine weeks
                        - Footbridge over the Wend reopens after nine weeks
                        """)
                .contains("""

                        ## Time saved

                        5.4 minutes (6.2 to read the article, 0.8 for this, at 240 words a minute)
                        """)
                .contains("""

                        > “Footbridge over the Wend reopens after nine weeks”
                        >
                        > — [Footbridge over the Wend reopens after nine weeks](<https://wend.example/""");
    }

    @Test
    void aDigestInHtmlHasOneHeadingAndItsPartsBelow() {
        var page = Jsoup.parse(OutletFormat.HTML.outlet().digest(Samples.digest()));

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h2").eachText())
                .containsExactly(
                        "What changed since the version before",
                        "The signal",
                        "The case",
                        "The take",
                        "Key quotes",
                        "Time saved",
                        "Tags");
        assertThat(page.select("h1 a").attr("href")).isEqualTo("https://wend.example/news/bridge?from=front&page=2");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void aGermanDigestSpeaksGerman() {
        var page = Jsoup.parse(
                OutletFormat.HTML.outlet().digest(Samples.digest("Steg offen", URL, "de-CH", Status.USABLE)));

        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select("h2").eachText()).contains("Das Signal", "Die Belege");
        assertThat(page.text()).contains("5,4 Minuten");
        assertThat(page.select("blockquote").eachText()).contains("„Steg offen“");
    }

    @Test
    void aFrenchDigestHasFrenchMarks() {
        var text = OutletFormat.MARKDOWN.outlet().digest(Samples.digest("Pont ouvert", URL, "fr", Status.USABLE));

        assertThat(text).contains("> «\u00a0Pont ouvert\u00a0»");
    }

    @Test
    void wordsOfALanguageThatIsNotKnownAreMarkedAsSuch() {
        var page = Jsoup.parse(
                OutletFormat.HTML.outlet().digest(Samples.digest("Puente abierto", URL, "es", Status.USABLE)));

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("p[itemprop=abstract]").attr("lang")).isEqualTo("es");
    }

    @ParameterizedTest
    @EnumSource(OutletFormat.class)
    void aRetractedDigestSaysSoAndNoMore(OutletFormat format) {
        var text = read(format, format.outlet().digest(Samples.digest("Bridge", URL, "en", Status.CANCELED)))
                .body()
                .text();

        assertThat(text)
                .endsWith("This article was withdrawn by its publisher.")
                .doesNotContain("The signal");
    }

    @ParameterizedTest
    @EnumSource(OutletFormat.class)
    void whatALanguageModelWroteIsMarked(OutletFormat format) {
        assertThat(format.outlet().digest(Samples.digest())).contains("written by a language model");
    }

    @ParameterizedTest
    @EnumSource(OutletFormat.class)
    void hostileTextIsTextAndNothingElse(OutletFormat format) {
        var usual = documents(format, "usual", URL)
                .map(d -> skeleton(read(format, d)))
                .toList();
        var hostile = documents(format, HOSTILE, URL).toList();

        assertThat(hostile.stream().map(d -> skeleton(read(format, d)))).containsExactlyElementsOf(usual);
        assertThat(hostile)
                .allSatisfy(
                        document -> assertThat(read(format, document).text()).contains(HOSTILE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "//e.example/",
                "",
                "https://e.example/\u0000",
                "ftp://e.example/"
            })
    void onlyHttpIsLinkedTo(String url) {
        for (var format : OutletFormat.values()) {
            documents(format, "usual", url)
                    .forEach(document ->
                            assertThat(read(format, document).select("a[href]")).isEmpty());
        }
    }

    @Property(tries = 1000)
    void anyTextKeepsTheShapeOfEachDocument(@ForAll("texts") String text) {
        for (var format : OutletFormat.values()) {
            assertThat(documents(format, "x" + text, URL).map(d -> skeleton(read(format, d))))
                    .containsExactlyElementsOf(documents(format, "usual", URL)
                            .map(d -> skeleton(read(format, d)))
                            .toList());
        }
    }

    @Property(tries = 1000)
    void aLineOfMarkdownThatBeginsWithAnyTextSaysThatText(@ForAll("texts") String text) {
        var expected = PlainText.line(text);
        var read = read(OutletFormat.MARKDOWN, MarkdownDocument.opening(text)).body();

        assertThat(read.wholeText().strip()).isEqualTo(expected.strip());
        assertThat(read.getAllElements().stream().map(Element::normalName)).isSubsetOf("body", "p");
    }

    @Property(tries = 1000)
    void anyUrlThatIsLinkedToStaysOne(@ForAll("texts") String rest) {
        for (var format : OutletFormat.values()) {
            documents(format, "usual", "https://e.example/" + rest).forEach(document -> {
                var links = read(format, document).select("a[href]").eachAttr("href");
                assertThat(links).allMatch(link -> link.startsWith("https://e.example/"));
            });
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "<",
                        ">",
                        "&",
                        "&amp;",
                        "\"",
                        "'",
                        "`",
                        "```",
                        "*",
                        "**",
                        "_",
                        "[",
                        "]",
                        "(",
                        ")",
                        "!",
                        "#",
                        "##",
                        "-",
                        "---",
                        "+",
                        "=",
                        "===",
                        "|",
                        "~~",
                        "\\",
                        "1.",
                        "23)",
                        " ",
                        "  ",
                        "\t",
                        "\n",
                        "\n\n",
                        "    ",
                        "word",
                        "é",
                        "😀",
                        "<script>",
                        "-->",
                        "<!--",
                        "]]>",
                        "https://a.example",
                        "www.a.example",
                        "$",
                        ":",
                        "\u202e",
                        "\u0000",
                        "\ud800",
                        "&#x3c;",
                        "%",
                        "{",
                        "}")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
