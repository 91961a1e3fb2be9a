package dev.copydesk.ingest.extract;

import dev.copydesk.events.Article;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.FetchRequest;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Page;
import dev.copydesk.events.headers.CloudEvents;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.ingest.extract.parts.HeldPages;
import dev.copydesk.ingest.extract.parts.PageArrival;
import dev.copydesk.stage.EventLog;
import dev.copydesk.stage.EventLog.Field;
import dev.copydesk.stage.EventWriter;
import dev.copydesk.stage.JsonStore;
import dev.copydesk.stage.Pure;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.RecordContext;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * {@code pages} → {@code articles}, and {@code requests} for an article's further pages. An article is written with the pages
 * that are there, and again whenever another arrives.
 */
public final class ExtractTopology {
    private static final EventLog log = EventLog.of(StageName.EXTRACT.code());

    /** The store of {@link HeldPages} by the first page's URL. */
    static final String PARTS = "parts";

    /** As long as pages are kept: what comes later cannot be replayed either. */
    private static final Duration HELD = Duration.ofDays(7);

    private static final Duration SWEPT = Duration.ofHours(6);

    private ExtractTopology() {}

    public static Topology of(Topics topics, Function<Page, ExtractOutcome> extractor) {
        var builder = new StreamsBuilder();
        builder.stream(
                        topics.pages().name(),
                        Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("pages"))
                .process(new ExtractSupplier(topics, extractor), Named.as("extract"))
                .to(
                        (key, value, context) -> isRequest(topics, context)
                                ? topics.requests().name()
                                : topics.articles().name(),
                        Produced.with(Serdes.String(), Serdes.ByteArray()).withName("articles-and-requests"));
        return builder.build();
    }

    private static boolean isRequest(Topics topics, RecordContext context) {
        return topics.requests().eventType().equals(CloudEvents.type(context.headers()));
    }

    private record ExtractSupplier(Topics topics, Function<Page, ExtractOutcome> extractor)
            implements ProcessorSupplier<String, byte[], String, byte[]> {
        @Override
        public Processor<String, byte[], String, byte[]> get() {
            return new Extract(topics, extractor);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(JsonStore.builder(PARTS));
        }
    }

    private static final class Extract extends ContextualProcessor<String, byte[], String, byte[]> {
        private final Topic pages;
        private final Function<Page, ExtractOutcome> extractor;
        private final EventWriter<Article> articles;
        private final EventWriter<FetchRequest> requests;
        private final JsonStore<HeldPages> parts;

        Extract(Topics topics, Function<Page, ExtractOutcome> extractor) {
            this.pages = topics.pages();
            this.extractor = extractor;
            this.articles = new EventWriter<>(topics.articles(), StageName.EXTRACT.code(), Extract::eventId);
            this.requests = new EventWriter<>(topics.requests(), StageName.EXTRACT.code(), Extract::requestId);
            this.parts =
                    new JsonStore<>(PARTS, HeldPages.class, topics.articles().maxValueBytes());
        }

        @Override
        public void init(ProcessorContext<String, byte[]> context) {
            super.init(context);
            parts.init(context);
            context.schedule(
                    SWEPT,
                    PunctuationType.STREAM_TIME,
                    now -> parts.removeIf(held -> held.at() < now - HELD.toMillis()));
        }

        @Override
        public void process(Record<String, byte[]> record) {
            if (record.value() != null && record.value().length > pages.maxValueBytes()) {
                throw new BadRecord(
                        BadRecord.Reason.INPUT_TOO_LARGE,
                        "a page of " + record.value().length + " bytes; at most " + pages.maxValueBytes());
            }
            var page = Page.of(record.key(), record.value(), record.headers(), record.timestamp());
            write(record, page, Pure.call(extractor, page).articleOrThrow());
        }

        private void write(Record<String, byte[]> record, Page page, Article article) {
            var continues = page.continues();
            var key = continues == null ? record.key() : continues.first();
            if (key == null || (continues == null && !isNormalized(key))) {
                // The others would come under another key: to another task.
                context().forward(articles.write(article.id(), article, record.timestamp()));
                line(article, page);
                return;
            }
            var held = parts.get(key);
            var arrival = continues == null
                    ? PageArrival.first(key, article, held, record.timestamp())
                    : PageArrival.later(continues, page.baseUrl(), article, held, record.timestamp());
            var event = articles.write(arrival.article().id(), arrival.article(), record.timestamp());
            if (arrival.held() != null || held != null) {
                parts.put(key, arrival.held());
            }
            context().forward(event);
            line(arrival.article(), page);
            var request = arrival.request();
            if (request != null) {
                log.info("further page requested")
                        .article(arrival.article().id())
                        .url(request.url())
                        .write();
                context().forward(requests.write(NormalizedUrl.of(request.url()).host(), request, record.timestamp()));
            }
        }

        private static void line(Article article, Page page) {
            log.info("extracted")
                    .article(article.id())
                    .url(page.url())
                    .with(Field.BYTES, page.body().length)
                    .with(Field.CHARACTERS, article.text().length())
                    .write();
        }

        private static boolean isNormalized(String key) {
            return NormalizedUrl.tryOf(key)
                    .filter(url -> url.value().equals(key) && !url.host().isEmpty())
                    .isPresent();
        }

        private static String requestId(FetchRequest request) {
            var at = request.requestedAt();
            return request.url() + (at == null ? "" : ":" + at.toEpochMilli());
        }

        private static String eventId(Article article) {
            var fetchedAt = article.fetchedAt();
            return article.id() + ":" + article.contentHash().substring(0, 16)
                    + (fetchedAt == null ? "" : ":" + fetchedAt.toEpochMilli());
        }
    }
}
