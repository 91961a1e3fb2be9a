package dev.copydesk.desk.demo;

import dev.copydesk.enrich.Enricher;
import dev.copydesk.events.Page;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.publish.digest.Digester;
import dev.copydesk.stage.Pure;
import java.util.List;

/**
 * Reads pages as the stages will, without Kafka, while these start: word lists are loaded and code is compiled before the
 * newsroom publishes.
 */
final class WarmUp {
    private static final int ROUNDS = 5;

    private final Thread thread;

    private WarmUp(Thread thread) {
        this.thread = thread;
    }

    static WarmUp on(List<Page> pages, int maxPageBytes) {
        var extractor = new Extractor(maxPageBytes);
        var thread = new Thread(
                () -> {
                    var enricher = new Enricher();
                    var digester = new Digester();
                    for (int round = 0; round < ROUNDS; round++) {
                        pages.forEach(page -> read(page, extractor, enricher, digester));
                    }
                },
                "warm-up");
        thread.setDaemon(true);
        thread.start();
        return new WarmUp(thread);
    }

    private static void read(Page page, Extractor extractor, Enricher enricher, Digester digester) {
        Pure.call(extractor::extract, page)
                .fold(
                        extracted ->
                                Pure.call(article -> digester.digest(enricher.enrich(article, 1)), extracted.article()),
                        refused -> refused);
    }

    void await() throws InterruptedException {
        thread.join();
    }
}
