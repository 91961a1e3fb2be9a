package dev.copydesk.desk.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.read.ListAppender;
import dev.copydesk.events.json.Json;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import tools.jackson.databind.JsonNode;

/** What the program's own {@code logback.xml} makes of an event. */
class LogFormatTest {
    private static String line(String format, Consumer<Logger> event) {
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty("copydesk.log.format", format);
        context.putProperty("copydesk.log.level", "info");
        try {
            var configurator = new JoranConfigurator();
            configurator.setContext(context);
            configurator.doConfigure(Objects.requireNonNull(LogFormatTest.class.getResource("/logback.xml")));
            var root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
            var console = (ConsoleAppender<ILoggingEvent>) root.getAppender("STDERR");
            var caught = new ListAppender<ILoggingEvent>();
            caught.start();
            root.detachAppender("STDERR");
            root.addAppender(caught);
            event.accept(context.getLogger("dev.copydesk.log.enrich"));
            return new String(console.getEncoder().encode(caught.list.get(0)), UTF_8);
        } catch (ch.qos.logback.core.joran.spi.JoranException e) {
            throw new AssertionError(e);
        } finally {
            context.stop();
        }
    }

    private static JsonNode json(Consumer<Logger> event) {
        var line = line("json", event);
        assertThat(line).endsWith("\n");
        assertThat(line.strip()).doesNotContain("\n");
        return Json.mapper().readTree(line);
    }

    private static void enriched(Logger log) {
        log.atInfo()
                .addKeyValue("stage", "enrich")
                .addKeyValue("article", "xzrsua63gtngnuvp2frviqu6bi")
                .addKeyValue("version", 3)
                .log("enriched");
    }

    @Test
    void anEventIsOneLineOfTextWithItsFacts() {
        assertThat(line("text", LogFormatTest::enriched))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\S+ INFO  d\\.c\\.log\\.enrich enriched stage=\"enrich\""
                        + " article=\"xzrsua63gtngnuvp2frviqu6bi\" version=\"3\"\n");
    }

    @Test
    void anEventIsOneObjectWithItsFactsAsFields() {
        var line = json(LogFormatTest::enriched);

        assertThat(line.get("message").stringValue()).isEqualTo("enriched");
        assertThat(line.get("stage").stringValue()).isEqualTo("enrich");
        assertThat(line.get("article").stringValue()).isEqualTo("xzrsua63gtngnuvp2frviqu6bi");
        assertThat(line.get("version").intValue()).isEqualTo(3);
        assertThat(line.get("level").stringValue()).isEqualTo("INFO");
        assertThat(line.get("time").stringValue()).endsWith("Z");
    }

    @Test
    void whatCouldDriveATerminalIsNotWritten() {
        Consumer<Logger> hostile =
                log -> log.warn("\u001b]0;owned\u0007 \u202e", new IllegalStateException("\u001b[31mred\u009b"));

        assertThat(line("text", hostile)).doesNotContain("\u001b", "\u0007", "\u202e", "\u009b");
        assertThat(json(hostile).toString()).doesNotContain("\\u001b", "\\u0007", "\u202e", "\u009b");
    }

    @Test
    void aFailureThatSaysALotIsCut() {
        Consumer<Logger> wordy = log -> log.error("failed", new IllegalStateException("x".repeat(1_000_000)));

        assertThat(line("text", wordy)).hasSizeLessThan(10_000).contains("IllegalStateException");
        assertThat(line("json", wordy)).hasSizeLessThan(20_000).contains("IllegalStateException");
    }
}
