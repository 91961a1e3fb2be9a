package dev.copydesk.trials.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.copydesk.events.ArticleId;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.topics.StageName;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/** What the stages log of articles on their way, and what they never do. */
@Isolated("it reads what all stages of this JVM log")
@Tag("e2e")
class LogEndToEndTest {
    @RegisterExtension
    static final SharedBroker BROKER = SharedBroker.builtIn();

    private static final Set<StageName> STAGES = Set.of(StageName.EXTRACT, StageName.ENRICH, StageName.PUBLISH);
    private static final String URL = "https://wend.example/news/bridge?token=hunter2&id=7";

    @TempDir
    Path folder;

    private static final class Lines extends ListAppender<ILoggingEvent> {
        Lines() {
            list = new CopyOnWriteArrayList<>();
        }
    }

    private static Map<String, Object> facts(ILoggingEvent line) {
        return line.getKeyValuePairs() == null
                ? Map.of()
                : line.getKeyValuePairs().stream().collect(toMap(pair -> pair.key, pair -> pair.value));
    }

    @Test
    void eachStageTellsOfAnArticleInOneLineAndNothingOfWhatItSays() throws Exception {
        var logger = (Logger) LoggerFactory.getLogger("dev.copydesk");
        var lines = new Lines();
        lines.start();
        logger.addAppender(lines);
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        try (var desk = new Desk(BROKER.bootstrapServers(), "log", folder.resolve("state"));
                var running = desk.start(STAGES);
                var feed = desk.feed()) {
            var pages = desk.topics().pages().name();
            feed.put(new ProducerRecord<>(pages, URL.getBytes(UTF_8), SmallStory.html("https://wend.example/bridge")));
            feed.put(new ProducerRecord<>(
                    pages,
                    "https://wend.example/none?password=hunter2".getBytes(UTF_8),
                    "<p hidden>hunter2 barge</p>".getBytes(UTF_8)));
            desk.awaitNothingWaitingFor(STAGES);
            assertThat(running.failed()).isFalse();
        } finally {
            logger.detachAppender(lines);
            logger.setLevel(null);
            logger.setAdditive(true);
        }

        var id = ArticleId.of(NormalizedUrl.of("https://wend.example/bridge"));
        assertThat(lines.list)
                .filteredOn(line -> id.equals(facts(line).get("article")))
                .extracting(line -> facts(line).get("stage") + " " + line.getFormattedMessage())
                .containsExactlyInAnyOrder("extract extracted", "enrich enriched", "publish withheld");
        assertThat(lines.list)
                .filteredOn(line -> line.getFormattedMessage().equals("dead letter"))
                .singleElement()
                .satisfies(line -> assertThat(facts(line))
                        .containsEntry("stage", "extract")
                        .containsEntry("url", "https://wend.example/none?password=***")
                        .containsKeys("article", "reason", "topic", "partition", "offset"));
        assertThat(lines.list)
                .extracting(line -> line.getFormattedMessage() + facts(line) + line.getThrowableProxy())
                .isNotEmpty()
                .allSatisfy(text -> {
                    for (var unsaid : List.of("hunter2", "footbridge", "barge", "Tennick", "<p")) {
                        assertThat(text).doesNotContain(unsaid);
                    }
                    assertThat(text.length()).isLessThan(2_000);
                });
    }
}
