package dev.copydesk.stage;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.copydesk.stage.EventLog.Field;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class EventLogTest {
    private static final String ID = "xzrsua63gtngnuvp2frviqu6bi";
    private static final String URL = "https://wend.example/news/bridge-1";

    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.copydesk.log.test");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final EventLog log = EventLog.of("test");

    @BeforeEach
    void listen() {
        logger.setLevel(Level.INFO);
        logger.addAppender(lines);
        lines.start();
    }

    @AfterEach
    void leave() {
        logger.detachAppender(lines);
    }

    private ILoggingEvent line() {
        assertThat(lines.list).hasSize(1);
        return lines.list.get(0);
    }

    private Map<String, Object> facts() {
        return line().getKeyValuePairs().stream().collect(toMap(pair -> pair.key, pair -> pair.value));
    }

    @Test
    void anEventIsOneLineWithItsStageAndItsArticle() {
        log.info("enriched").article(ID).with(Field.VERSION, 3).write();

        assertThat(line().getFormattedMessage()).isEqualTo("enriched");
        assertThat(facts()).isEqualTo(Map.of("stage", "test", "article", ID, "version", 3L));
    }

    @Test
    void aPageNamesTheArticleThatItIs() {
        log.info("fetched").page("HTTPS://wend.example:443/news/bridge-1#top").write();

        assertThat(facts()).containsEntry("article", ID);
    }

    @Test
    void aKeyIsAnArticlesIdOrAPagesUrl() {
        log.warn("dead letter").key(URL).write();
        assertThat(facts()).containsEntry("article", ID).containsEntry("url", URL);
        lines.list.clear();

        log.warn("dead letter").key(ID).write();
        assertThat(facts()).containsEntry("article", ID).doesNotContainKey("url");
    }

    @Test
    void whatHasNoValueIsLeftOut() {
        log.info("digested")
                .article(null)
                .with(Field.REVISION, (Integer) null)
                .key(null)
                .write();

        assertThat(facts()).isEqualTo(Map.of("stage", "test"));
    }

    @Test
    void textFromOutsideIsMadeHarmless() {
        log.warn("dead letter")
                .with(Field.DETAIL, "x\n\"y\u001b" + "z".repeat(10_000))
                .write();

        assertThat(String.valueOf(facts().get("detail"))).startsWith("x 'y z").hasSizeLessThanOrEqualTo(301);
    }

    @Test
    void whatIsNotWantedIsNotMade() {
        logger.setLevel(Level.WARN);

        log.info("enriched").article(ID).write();

        assertThat(lines.list).isEmpty();
    }
}
