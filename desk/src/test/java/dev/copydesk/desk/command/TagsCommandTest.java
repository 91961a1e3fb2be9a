package dev.copydesk.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.Copydesk;
import dev.copydesk.events.TagScheme;
import dev.copydesk.events.json.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels are learned from a file, and articles get them. */
class TagsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Copydesk.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String archive() throws IOException {
        var text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            text.append(row("Ferry " + i, "The captain moored the ferry at the quay, on tide " + i + ".", "Seafaring"));
            text.append(row("Loaf " + i, "The baker let the dough rest by oven " + i + ".", "Baking"));
        }
        return file("wend.jsonl", text.toString());
    }

    private static String row(String title, String text, String tag) {
        return Json.text(Map.of("title", title, "text", text, "tags", List.of(tag))) + "\n";
    }

    private String model() throws IOException {
        var model = folder.resolve("wend.model").toString();
        assertThat(run("tags", "learn", archive(), "--out", model)).isZero();
        return model;
    }

    @ParameterizedTest
    @ValueSource(strings = {"learn", "use", "models", "forget"})
    void everyCommandOnModelsHelps(String command) {
        assertThat(run("tags", command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: copydesk tags " + command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tags",
                "tags learn",
                "tags learn a.jsonl",
                "tags learn --from-topic a.jsonl --out m",
                "tags learn a.jsonl --out m --min-examples 1",
                "tags learn a.jsonl --out m --name A/B",
                "tags learn a.jsonl --out m --language English"
            })
    void whatIsMissingOrDoesNotGoTogetherIsAWrongCommandLine(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: ");
    }

    @Test
    void learningSaysWhatWasLearnedAndHowWellItTellsRowsLeftOut() throws IOException {
        model();

        assertThat(out.toString())
                .containsPattern("wend@[0-9a-f]{6}  2 labels learned from 16 rows \\(en\\), F1 [01]\\.\\d\\d")
                .containsPattern("Seafaring +8  F1 ")
                .contains("written to ");
    }

    @Test
    void anArticleGetsTheLabelsOfAModel() throws IOException {
        var model = model();
        var page = file(
                "page.txt",
                "Quay opens\n\nThe captain moored the ferry at the quay on Monday, and the tide was high.\n");

        assertThat(run("preview", "--json", "--stage", "enriched", "--tag-model", model, page))
                .isZero();

        var tags = Json.mapper().readTree(out.toString()).get("enriched").get("tags");
        assertThat(tags).anySatisfy(tag -> {
            assertThat(tag.get("label").stringValue()).isEqualTo("Seafaring");
            assertThat(tag.get("scheme").stringValue())
                    .isEqualTo(TagScheme.LEARNED.name().toLowerCase(Locale.ROOT));
            assertThat(tag.get("sources").get(0).get("ref").stringValue()).startsWith("wend@");
        });
    }

    @Test
    void rowsThatAreWrongAreNamedAndLeftOut() throws IOException {
        var rows = Files.readString(Path.of(archive())) + "nonsense\n";

        assertThat(run(
                        "tags",
                        "learn",
                        file("more.jsonl", rows),
                        "--out",
                        folder.resolve("m").toString()))
                .isZero();
        assertThat(out.toString()).startsWith("left out  line 17: no JSON: ");
    }

    @Test
    void machinesAreToldOfAllLabels() throws IOException {
        assertThat(run(
                        "tags",
                        "learn",
                        archive(),
                        "--json",
                        "--out",
                        folder.resolve("m").toString()))
                .isZero();

        var json = Json.mapper().readTree(out.toString());
        assertThat(json.get("used").intValue()).isEqualTo(16);
        assertThat(json.get("labels")).hasSize(2);
        assertThat(json.get("heldOut").get("f1").doubleValue()).isBetween(0.5, 1.0);
    }

    @Test
    void nothingIsLearnedOfNothing() throws IOException {
        assertThat(run(
                        "tags",
                        "learn",
                        file("empty.jsonl", ""),
                        "--out",
                        folder.resolve("m").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("copydesk: nothing to learn: 0 rows");
        assertThat(folder.resolve("m")).doesNotExist();
    }

    @Test
    void aModelOfAnotherFormatIsRefusedByName() throws IOException {
        var newer = file("newer.model", Files.readString(Path.of(model())).replace("\"format\":1", "\"format\":2"));

        assertThat(run("preview", "--tag-model", newer, "page.txt")).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("copydesk: " + newer + " is of format 2, and this version of Copydesk reads 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "nonsense", "{\"format\":1}", "[]", "null", "3"})
    void aFileThatIsNoModelIsRefused(String text) throws IOException {
        assertThat(run("preview", "--tag-model", file("no.model", text), "page.txt"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("holds no model of copydesk tags learn");
    }

    @Test
    void aModelForAFolderThatIsNotThereNamesTheFolder() throws IOException {
        var nowhere = folder.resolve("nowhere").resolve("wend.model");

        assertThat(run("tags", "learn", archive(), "--out", nowhere.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("there is no folder " + nowhere.getParent())
                .doesNotContain("Exception");
    }
}
