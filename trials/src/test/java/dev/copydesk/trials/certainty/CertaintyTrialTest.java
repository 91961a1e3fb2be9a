package dev.copydesk.trials.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.quotes.certainty.CertaintyModel;
import dev.copydesk.enrich.quotes.certainty.Sign;
import dev.copydesk.events.SpeakerDoubt;
import dev.copydesk.events.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CertaintyTrialTest {
    @TempDir
    Path folder;

    private static String row(int number, String speaker) {
        var text = "“The weir holds, number " + number + ",” said Ada Byron on Monday.";
        int start = text.indexOf("The");
        int end = text.indexOf("”");
        int name = text.indexOf("Ada");
        return Json.text(Map.of(
                "id",
                "a" + number,
                "text",
                text,
                "quotes",
                List.of(Map.of(
                        "start",
                        start,
                        "end",
                        end,
                        "kind",
                        "direct",
                        "speaker",
                        Map.of(
                                "start",
                                name,
                                "end",
                                name + 9,
                                "text",
                                speaker.equals("Ada Byron") ? speaker : "the miller",
                                "name",
                                speaker)))));
    }

    private Path annotated(int articles) throws IOException {
        var rows = new ArrayList<String>();
        for (int i = 0; i < articles; i++) {
            rows.add(row(i, i % 10 == 9 ? "Karl Sand" : "Ada Byron"));
        }
        return Files.write(folder.resolve("news.jsonl"), rows);
    }

    @Test
    void anAttributionIsRightWhereTheAnnotatorSaysTheSame() throws IOException {
        var examples = Examples.of(annotated(10), 0);

        assertThat(examples.asked()).isEqualTo(10);
        assertThat(examples.examples())
                .extracting(Example::right)
                .containsExactly(true, true, true, true, true, true, true, true, true, false);
    }

    @Test
    void aSignOfWrongAttributionsWeighsAgainst() {
        var examples = new ArrayList<Example>();
        for (int i = 0; i < 40; i++) {
            boolean far = i % 2 == 0;
            var signs = far ? List.of(new Sign(SpeakerDoubt.ATTRIBUTION, "far", 1)) : List.<Sign>of();
            examples.add(new Example(i, signs, !far, ""));
        }
        var model = Fit.of(examples, 0.9);

        assertThat(model.weights().get("attribution/far")).isNegative();
        assertThat(model.of(List.of()).probability())
                .isGreaterThan(model.of(examples.get(0).signs()).probability());
    }

    @Test
    void writesATableThatTheProductReads() throws IOException {
        var table = folder.resolve("weights.txt");

        int exit = new CommandLine(new CertaintyTrialMain())
                .execute(
                        "--threshold",
                        "0.8",
                        "--write",
                        table.toString(),
                        annotated(30).toString());

        assertThat(exit).isZero();
        assertThat(CertaintyModel.read(Files.readAllLines(table).stream()
                                .filter(line -> !line.startsWith("#"))
                                .toList())
                        .threshold())
                .isEqualTo(0.8);
    }
}
