package dev.copydesk.trials.digests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.publish.digest.SignedSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FactTrialTest {
    private static final String TEXT = """
            The council of Wend closes the harbour bridge in May for eight months of repair.

            Rain fell on both shores of the bay for eleven days in a row, as it does in most years.

            Engineers found cracks in two of its main cables when they tested them after the storm.

            The yard by the eastern ramp sells ropes, lamps and hooks to the crews of the ferries.

            Repair of the cables is put at 41 million crowns, of which the province pays one half.""";

    @TempDir
    Path folder;

    private Path articles(int count, Map<String, Object> told) throws IOException {
        var rows = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var row = new LinkedHashMap<String, Object>(told);
            row.put("title", "Harbour bridge number " + i + " closes");
            row.put("text", TEXT);
            row.put("lang", "en");
            rows.add(Json.text(row));
        }
        return Files.write(folder.resolve("told.jsonl"), rows);
    }

    private static List<ToldArticle> read(Path file) throws IOException {
        return ToldArticle.read(file, new Extractor(TopicSettings.LARGEST_MAX_PAGE_BYTES));
    }

    private static Map<String, Object> fact(String... passages) {
        return Map.of("at", List.of(passages));
    }

    @Test
    void aSentenceTellsAFactIfItHasHalfThePassagesWords() throws IOException {
        var file = articles(
                1,
                Map.of(
                        "facts",
                        List.of(
                                fact("council closes the harbour bridge in May"),
                                fact("cracks in two of its main cables", "put at 41 million crowns"))));

        assertThat(read(file))
                .singleElement()
                .satisfies(article -> assertThat(article.tells()).containsExactlyInAnyOrder(0, 2, 4));
    }

    @Test
    void onlyTheFirstThreeFactsLead() throws IOException {
        var file = articles(
                1,
                Map.of(
                        "facts",
                        List.of(
                                fact("council closes the harbour bridge"),
                                fact("closes in May for eight months of repair"),
                                fact("cracks in two main cables"),
                                fact("the province pays half of 41 million crowns"))));

        assertThat(read(file))
                .singleElement()
                .satisfies(article -> assertThat(article.leads()).containsExactlyInAnyOrder(0, 2));
    }

    @Test
    void aSummaryIsToldByTheSentencesThatHaveItsPairsOfWords() throws IOException {
        var file = articles(
                1, Map.of("summary", "Wend closes the harbour bridge in May. Engineers found cracks in two cables."));

        assertThat(read(file))
                .singleElement()
                .satisfies(article -> assertThat(article.tells()).containsExactlyInAnyOrder(0, 2));
    }

    @Test
    void aRankingIsPerfectWhereAllThatTellsComesFirst() throws IOException {
        var article = read(articles(1, Map.of("facts", List.of(fact("council closes the harbour bridge in May")))))
                .get(0);
        var weights = new double[SignedSentence.keys().size() + 1];
        weights[1 + SignedSentence.keys().indexOf("first")] = 1;

        assertThat(RankingQuality.of(article, weights)).isEqualTo(1);
    }

    @Test
    void writesAWeightForEverySignOfBothModels() throws IOException {
        var file = articles(20, Map.of("facts", List.of(fact("council closes the harbour bridge in May"))));
        var table = folder.resolve("weights.txt");

        int exit = new CommandLine(new FactTrialMain()).execute("--write", table.toString(), file.toString());

        assertThat(exit).isZero();
        assertThat(Files.readAllLines(table))
                .filteredOn(line -> !line.startsWith("#"))
                .hasSize(2 * (SignedSentence.keys().size() + 1))
                .allMatch(line -> line.matches("(case|signal) [a-z-]+ = -?\\d+\\.\\d{3}"));
    }
}
