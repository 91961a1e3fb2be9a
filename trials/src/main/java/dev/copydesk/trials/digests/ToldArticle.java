package dev.copydesk.trials.digests;

import dev.copydesk.enrich.Enricher;
import dev.copydesk.events.Page;
import dev.copydesk.events.json.Json;
import dev.copydesk.ingest.extract.ExtractOutcome.Extracted;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.publish.digest.SignedSentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import tools.jackson.databind.JsonNode;

/**
 * The sentences of an article of which it is known what matters: a line of a JSON Lines file, {@code {"title", "text",
 * "lang"}} and either {@code "facts": [{"at": [passage]}]}, the most important first, or a {@code "summary"}.
 *
 * @param tells the numbers of the sentences that tell any of what matters
 * @param annotated whether it has facts rather than a summary
 * @param leads of those that tell what matters most
 */
record ToldArticle(List<SignedSentence> sentences, Set<Integer> tells, Set<Integer> leads, boolean annotated) {
    private static final int FIRST_FACTS = 3;

    static List<ToldArticle> read(Path file, Extractor extractor) throws IOException {
        var enricher = new Enricher();
        var articles = new ArrayList<ToldArticle>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                var row = Json.mapper().readTree(line);
                if (extractor.extract(page(row, articles.size())) instanceof Extracted extracted) {
                    articles.add(of(row, SignedSentence.of(enricher.enrich(extracted.article(), 1))));
                }
            }
        }
        return articles;
    }

    private static Page page(JsonNode row, int number) {
        var title = Entities.escape(row.path("title").asString(""));
        var body = Arrays.stream(row.path("text").asString("").split("\n\n"))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .map(p -> "<p>" + Entities.escape(p) + "</p>")
                .collect(Collectors.joining("\n"));
        var html = "<!DOCTYPE html><html lang=\"" + row.path("lang").asString("en") + "\"><head><title>" + title
                + "</title></head><body><main><article><h1>" + title + "</h1>" + body
                + "</article></main></body></html>";
        var url = "https://told.example/news/" + number + "-story";
        return new Page(url, null, 200, "text/html; charset=utf-8", null, html.getBytes(StandardCharsets.UTF_8));
    }

    private static ToldArticle of(JsonNode row, List<SignedSentence> sentences) {
        var facts = row.path("facts");
        var tells = new HashSet<Integer>();
        var leads = new HashSet<Integer>();
        if (facts.isEmpty()) {
            var summed = SummarySentences.in(sentences, row.path("summary").asString(""));
            return new ToldArticle(sentences, summed, summed, false);
        }
        for (int i = 0; i < sentences.size(); i++) {
            var said = PassageWords.of(sentences.get(i).text());
            for (int f = 0; f < facts.size(); f++) {
                for (var passage : facts.get(f).path("at")) {
                    boolean told = PassageWords.of(passage.asString("")).isToldBy(said);
                    if (told) {
                        tells.add(i);
                    }
                    if (told && f < FIRST_FACTS) {
                        leads.add(i);
                    }
                }
            }
        }
        return new ToldArticle(sentences, tells, leads, true);
    }
}
