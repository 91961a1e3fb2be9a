package dev.copydesk.trials.load;

import dev.copydesk.events.Article;
import dev.copydesk.events.Page;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.ingest.extract.ExtractOutcome.Extracted;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.ingest.extract.PlainTextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The articles that a trial reads: of a folder's HTML files, of its text files, and of its JSON Lines files a {@code text} from
 * each line; else generated ones. What holds no article is left out.
 */
public final class ArticleSet {
    public static final String GENERATED = "";

    private static final int GENERATED_ARTICLES = 500;
    private static final long SEED = 3;

    private final Extractor extractor = new Extractor(TopicSettings.LARGEST_MAX_PAGE_BYTES);
    private final List<Article> articles = new ArrayList<>();

    private ArticleSet() {}

    /** @param source a folder, one text or JSON Lines file, or {@link #GENERATED} */
    public static List<Article> of(String source) throws IOException {
        var set = new ArticleSet();
        if (source.equals(GENERATED)) {
            set.addPages(new GeneratedPages(SEED).first(GENERATED_ARTICLES));
        } else {
            set.addPages(PageFolder.read(Path.of(source)));
            set.addTexts(Path.of(source));
        }
        if (set.articles.isEmpty()) {
            throw new IllegalArgumentException("no article in " + source);
        }
        return set.articles;
    }

    private void addPages(List<TrialPage> pages) {
        for (var page : pages) {
            if (extractor.extract(new Page(page.url(), null, 200, "text/html; charset=utf-8", null, page.html()))
                    instanceof Extracted extracted) {
                articles.add(extracted.article());
            }
        }
    }

    private void addTexts(Path source) throws IOException {
        try (var files = Files.walk(source)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith(".txt")) {
                    add(Files.readString(file));
                } else if (name.endsWith(".jsonl")) {
                    for (var line : Files.readAllLines(file)) {
                        add(
                                line.isBlank()
                                        ? ""
                                        : Json.mapper()
                                                .readTree(line)
                                                .path("text")
                                                .asString(""));
                    }
                }
            }
        }
    }

    private void add(String text) {
        if (!text.isBlank()) {
            var url = "https://folder.example/" + articles.size();
            articles.add(PlainTextReader.read(url, url, text));
        }
    }
}
