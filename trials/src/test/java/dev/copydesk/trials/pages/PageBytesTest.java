package dev.copydesk.trials.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.Enricher;
import dev.copydesk.events.Article;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.publish.PublishTopology;
import dev.copydesk.publish.digest.Digester;
import dev.copydesk.stage.StageRunner;
import dev.copydesk.stage.StageSettings;
import dev.copydesk.trials.load.ArticleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.record.internal.CompressionType;
import org.apache.kafka.common.record.internal.RecordBatch;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.ByteBufferOutputStream;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the publish stage writes to tag and speaker pages and to the changelogs of their stores. {@code -Dpages.of=FOLDER} takes the
 * articles of a folder's pages instead of generated ones.
 */
class PageBytesTest {
    private static final Topics TOPICS = Topics.of(TopicSettings.DEFAULTS);
    private static final String PAGES = "pages.of";
    private static final int MOST_ARTICLES = 300;

    private static final long MOST = 10_000;

    @TempDir
    Path folder;

    /** Every page is told at once here; on a broker, once for all changes between two commits. */
    @Test
    void anArticleWritesFewKilobytesOfPagesOnAverage() throws IOException {
        var articles = ArticleSet.of(System.getProperty(PAGES, ArticleSet.GENERATED)).stream()
                .limit(MOST_ARTICLES)
                .toList();

        var bytes = written(articles, folder);

        assertThat(bytes.values().stream().mapToLong(Long::longValue).sum() / articles.size())
                .as("bytes by topic for %d articles: %s", articles.size(), bytes)
                .isLessThanOrEqualTo(MOST);
    }

    static Map<String, Long> written(List<Article> articles, Path folder) throws IOException {
        var enricher = new Enricher();
        var bytes = new TreeMap<String, Long>();
        try (var driver = new TopologyTestDriver(
                PublishTopology.of(TOPICS, new Digester()),
                StageRunner.properties(
                        StageName.PUBLISH, TOPICS, TOPICS.publishDlq(), StageSettings.of("unused:1", folder)))) {
            var enriched = driver.createInputTopic(
                    TOPICS.enriched().name(), new StringSerializer(), new ByteArraySerializer());
            long now = 1_000;
            for (var article : articles) {
                var value = Json.bytes(enricher.enrich(article, 1));
                enriched.pipeInput(new TestRecord<>(article.id(), value, Instant.ofEpochMilli(now++)));
                for (var topic : driver.producedTopicNames()) {
                    if (isOfPages(topic)) {
                        bytes.merge(topic, size(driver, topic), Long::sum);
                    }
                }
            }
        }
        return bytes;
    }

    private static boolean isOfPages(String topic) {
        return topic.equals(TOPICS.tags().name())
                || topic.equals(TOPICS.speakers().name())
                || topic.endsWith("tag-pages-changelog")
                || topic.endsWith("speaker-pages-changelog");
    }

    /** What an article's records of a topic take in a batch, compressed as the stages compress what they write. */
    private static long size(TopologyTestDriver driver, String topic) throws IOException {
        var records = driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
        if (records.isEmpty()) {
            return 0;
        }
        var bytes = new ByteBufferOutputStream(1 << 16);
        try (var out =
                Compression.of(CompressionType.LZ4).build().wrapForOutput(bytes, RecordBatch.CURRENT_MAGIC_VALUE)) {
            for (var record : records) {
                out.write(record.key());
                if (record.value() != null) {
                    out.write(record.value());
                }
            }
        }
        return bytes.position();
    }
}
