package dev.copydesk.trials.quotes;

import dev.copydesk.events.Article;
import dev.copydesk.ingest.extract.PlainTextReader;
import java.util.List;

/** The memory that word lists take and keep, once every language's have been read. */
final class Tables {
    private static final int COLLECTIONS = 4;

    /** A text in each language that has lists of its own. */
    private static final List<String> TEXTS = List.of(
            "“We are late for the opening of the mill,” Ada Byron said on Monday. “Start the engine.”",
            "„Wir sind zu spät für die Eröffnung der Mühle“, sagte Ada Byron am Montag.");

    private Tables() {}

    /** Bytes of the heap. To be asked once, before anything else reads an article. */
    static long bytes() {
        var articles = TEXTS.stream().map(Tables::article).toList();
        long before = used();
        articles.forEach(QuotesBenchmark::speakers);
        return used() - before;
    }

    private static Article article(String text) {
        return PlainTextReader.read("text", "https://folder.example/text", text);
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
