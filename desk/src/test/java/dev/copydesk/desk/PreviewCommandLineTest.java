package dev.copydesk.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.newsroom.SampleNewsroom;
import dev.copydesk.events.json.Json;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PreviewCommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void previewAnswersForEveryInputInOrderAndNeverStopsAtABadOne() throws Exception {
        var good = folder.resolve("good.html");
        Files.write(good, SampleNewsroom.page("courier/harbour-wall-vote.html"));
        var bad = Files.writeString(folder.resolve("bad.html"), "\u0089PNG");
        var missing = folder.resolve("missing.html").toString();

        assertThat(run("preview", "--json", bad.toString(), missing, good.toString()))
                .isEqualTo(3);

        var rows = out.toString()
                .lines()
                .map(line -> Json.mapper().readTree(line.getBytes(UTF_8)))
                .toList();
        assertThat(rows)
                .extracting(row -> row.get("input").stringValue())
                .containsExactly(bad.toString(), missing, good.toString());
        assertThat(rows.get(0).get("error").get("code").stringValue()).isEqualTo("not-html");
        assertThat(rows.get(1).get("error").get("code").stringValue()).isEqualTo("no-file");
        assertThat(fields(rows.get(2))).containsExactly("input", "article", "enriched", "digest");
    }

    @Test
    void previewReadsAPageOfSeventeenMebibytesWhereThirtyTwoAreAllowed() throws Exception {
        var page = folder.resolve("large.html");
        var html = new String(SampleNewsroom.page("courier/harbour-wall-vote.html"), UTF_8);
        Files.writeString(page, html.replace("</body>", "<!--" + "x".repeat(17 << 20) + "--></body>"));

        assertThat(run("preview", "--json", "--stage", "article", "--max-page-bytes", "33554432", page.toString()))
                .as(out.toString())
                .isZero();
    }

    @Test
    void previewStopsAtTheStageThatIsAskedFor() throws Exception {
        var page = folder.resolve("page.html");
        Files.write(page, SampleNewsroom.page("courier/harbour-wall-vote.html"));

        assertThat(run("preview", "--json", "--stage", "article", page.toString()))
                .isZero();
        assertThat(fields(Json.mapper().readTree(out.toString().getBytes(UTF_8))))
                .containsExactly("input", "article");
    }

    @Test
    void previewSaysToMachinesWhyABlockWasDropped() throws Exception {
        var page = folder.resolve("page.html");
        Files.write(page, SampleNewsroom.page("courier/harbour-wall-vote.html"));

        assertThat(run("preview", "--json", "--why", page.toString())).isZero();
        assertThat(fields(Json.mapper().readTree(out.toString().getBytes(UTF_8))))
                .containsExactly("input", "article", "enriched", "digest", "why");
    }

    @Test
    void previewExplainsAPageWithoutAnArticleAndEndsWithThree() throws Exception {
        var page = Files.writeString(folder.resolve("page.html"), "<html><body><h1>Sign in</h1></body></html>");

        assertThat(run("preview", "--why", page.toString())).isEqualTo(3);
        assertThat(out.toString()).contains("no-article").contains("Sign in");
    }

    @Test
    void previewShowsTheOutlineWhereItsOptionsAreGiven() throws Exception {
        var page = folder.resolve("page.html");
        Files.write(page, SampleNewsroom.page("courier/harbour-wall-vote.html"));

        assertThat(run("preview", "--links", page.toString())).isZero();
        assertThat(out.toString())
                .contains("published  2025-10-15 00:41 +01:00  [")
                .contains("\nLinks\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--stage enriched"})
    void previewShowsEveryQuoteInItsSentence(String options) throws Exception {
        assertThat(run(preview(options))).isZero();

        assertThat(out.toString())
                .contains("\nQuotes\n1  “[They come, they look at the board, and they leave,]” Dr Lamb said.")
                .contains("\n   — Perpetua Lamb\n");
    }

    @Test
    void previewSaysOfBlocksAndOfQuotesWhatDecided() throws Exception {
        assertThat(run(preview("--why"))).isZero();

        assertThat(out.toString())
                .contains("body found by article")
                .contains("\n   rule        quote-subject-verb: ")
                .contains("\nBetween marks, and not quotes\n");
    }

    @Test
    void previewSaysOfOneAloneWhatDecidedWhereItsStageIsAskedFor() throws Exception {
        assertThat(run(preview("--why --stage enriched"))).isZero();
        assertThat(out.toString()).contains("\n   rule   ").doesNotContain("body found by");

        out.getBuffer().setLength(0);
        assertThat(run(preview("--why --stage article"))).isZero();
        assertThat(out.toString()).contains("body found by").doesNotContain("\n   rule   ");
    }

    private String[] preview(String options) throws Exception {
        var page = folder.resolve("gulls.html");
        Files.write(page, SampleNewsroom.page("gullwire/gulls.html"));
        return Stream.of(
                        Stream.of("preview"),
                        Stream.of(options.split(" ")).filter(o -> !o.isEmpty()),
                        Stream.of(page.toString()))
                .flatMap(parts -> parts)
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--all",
                "--full --stage digest",
                "--why --stage digest",
                "--why --links",
                "--json --full",
                "--links --stage enriched"
            })
    void previewRefusesOptionsThatDoNotGoTogetherInOneLine(String options) {
        var line = Stream.concat(Stream.of("preview", "page.html"), Stream.of(options.split(" ")));

        assertThat(run(line.toArray(String[]::new))).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("copydesk: --");
    }

    @Test
    void previewNamesItsStagesAsTheyAreTyped() {
        run("preview", "--help");

        assertThat(out.toString()).contains("article, enriched, digest");
    }

    @Test
    void aHostileHeadlineStaysText() throws Exception {
        var page = folder.resolve("page.txt");
        Files.writeString(
                page, "Harbour \u001b[2J reopens\n\nThe harbour reopened on Monday after a storm, its master said.\n");

        assertThat(run("preview", page.toString())).isZero();
        assertThat(out.toString()).doesNotContain("\u001b");
    }

    private static Stream<String> fields(JsonNode node) {
        return node.properties().stream().map(e -> e.getKey());
    }

    private int run(String... args) {
        var line = Copydesk.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(args);
    }
}
