package dev.copydesk.ingest.extract;

import dev.copydesk.events.Article;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.Page;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.EventWriter;
import dev.copydesk.stage.Pure;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** {@code pages} → {@code articles}. */
public final class ExtractTopology {
    public static final String STAGE = "extract";

    private ExtractTopology() {}

    public static Topology of(Topics topics, Function<Page, ExtractOutcome> extractor) {
        var builder = new StreamsBuilder();
        builder.stream(
                        topics.pages().name(),
                        Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("pages"))
                .process(() -> new Extract(topics, extractor), Named.as("extract"))
                .to(
                        topics.articles().name(),
                        Produced.with(Serdes.String(), Serdes.ByteArray()).withName("articles"));
        return builder.build();
    }

    private static final class Extract extends ContextualProcessor<String, byte[], String, byte[]> {
        private final Topic pages;
        private final Function<Page, ExtractOutcome> extractor;
        private final EventWriter<Article> articles;

        Extract(Topics topics, Function<Page, ExtractOutcome> extractor) {
            this.pages = topics.pages();
            this.extractor = extractor;
            this.articles = new EventWriter<>(topics.articles(), STAGE, Extract::eventId);
        }

        @Override
        public void process(Record<String, byte[]> record) {
            if (record.value() != null && record.value().length > pages.maxValueBytes()) {
                throw new BadRecord(
                        BadRecord.Reason.INPUT_TOO_LARGE,
                        "a page of " + record.value().length + " bytes; at most " + pages.maxValueBytes());
            }
            var page = Page.of(record.key(), record.value(), record.headers(), record.timestamp());
            var outcome = Pure.call(extractor, page);
            if (outcome instanceof ExtractOutcome.Refused refused) {
                throw new BadRecord(refused.reason(), refused.message());
            }
            if (outcome instanceof ExtractOutcome.Extracted extracted) {
                var article = extracted.article();
                context().forward(articles.write(article.id(), article, record.timestamp()));
            }
        }

        private static String eventId(Article article) {
            var fetchedAt = article.fetchedAt();
            return article.id() + ":" + article.contentHash().substring(0, 16)
                    + (fetchedAt == null ? "" : ":" + fetchedAt.toEpochMilli());
        }
    }
}
