package dev.copydesk.stage;

import dev.copydesk.events.ArticleId;
import dev.copydesk.events.NormalizedUrl;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * What a stage does, one line for each event: what happened, the stage, the article, and a few facts by {@link Field}, nothing
 * else. A line that is not wanted costs next to nothing. It is written when the work is done; work that is done again after a
 * crash is told again.
 */
public final class EventLog {
    /** What may stand on a line beside the event: no text of an article has a field. */
    public enum Field {
        STAGE,
        ARTICLE,
        URL,
        /** Where an article or page was put: a dataset. */
        TO,
        VERSION,
        REVISION,
        /** The code of a reason. */
        REASON,
        /** What a failure said of itself. */
        DETAIL,
        TOPIC,
        PARTITION,
        OFFSET,
        STATUS,
        BYTES,
        CHARACTERS,
        QUOTES,
        SPEAKERS,
        TAGS,
        POINTS,
        MODEL,
        ATTEMPT,
        /** When it is tried again. */
        AT,
        STATE;

        private final String lower = name().toLowerCase(Locale.ROOT);

        /** Its name on the line. */
        public String lower() {
            return lower;
        }
    }

    private static final String LOGGER = "dev.copydesk.log.";

    private final Logger log;
    private final String stage;

    private EventLog(Logger log, String stage) {
        this.log = log;
        this.stage = stage;
    }

    /** The log of a stage, or of what is like one; its logger is {@code dev.copydesk.log.<stage>}. */
    public static EventLog of(String stage) {
        return new EventLog(LoggerFactory.getLogger(LOGGER + stage), stage);
    }

    /** A line of what is usual. */
    public Line info(String event) {
        return line(Level.INFO, event);
    }

    /** A line of what someone should look at. */
    public Line warn(String event) {
        return line(Level.WARN, event);
    }

    /** A line of a defect. */
    public Line error(String event) {
        return line(Level.ERROR, event);
    }

    private Line line(Level level, String event) {
        return log.isEnabledForLevel(level)
                ? new Line(log.makeLoggingEventBuilder(level), event).with(Field.STAGE, stage)
                : Line.UNWANTED;
    }

    /** A line in the making. */
    public static final class Line {
        private static final Line UNWANTED = new Line(null, "");

        private @Nullable LoggingEventBuilder builder;
        private final String event;

        private Line(@Nullable LoggingEventBuilder builder, String event) {
            this.builder = builder;
            this.event = event;
        }

        /** The article by its id. */
        public Line article(@Nullable String id) {
            return with(Field.ARTICLE, id);
        }

        /** A page by its URL, and the article that it is unless it names another URL as its own. */
        public Line page(String url) {
            if (builder != null) {
                NormalizedUrl.tryOf(url).ifPresent(known -> article(ArticleId.of(known)));
            }
            return url(url);
        }

        public Line url(String url) {
            return builder == null ? this : with(Field.URL, LoggedText.ofUrl(url));
        }

        /** An article or a page by a record's key, which is the id of the one or the URL of the other. */
        public Line key(@Nullable String key) {
            if (key == null || builder == null) {
                return this;
            }
            return key.contains("://") ? page(key) : article(key);
        }

        public Line with(Field field, long value) {
            if (builder != null) {
                builder = builder.addKeyValue(field.lower, value);
            }
            return this;
        }

        /** Nothing where there is no value. */
        public Line with(Field field, @Nullable Integer value) {
            return value == null ? this : with(field, value.longValue());
        }

        /** Nothing where there is no value; one from outside is made harmless. */
        public Line with(Field field, @Nullable String value) {
            if (builder != null && value != null) {
                builder = builder.addKeyValue(
                        field.lower, field == Field.DETAIL ? LoggedText.ofMessage(value) : LoggedText.of(value));
            }
            return this;
        }

        public Line because(@Nullable Throwable cause) {
            if (builder != null && cause != null) {
                builder = builder.setCause(cause);
            }
            return this;
        }

        public void write() {
            if (builder != null) {
                builder.log(event);
            }
        }
    }
}
