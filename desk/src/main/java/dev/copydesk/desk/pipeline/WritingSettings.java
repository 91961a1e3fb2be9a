package dev.copydesk.desk.pipeline;

import dev.copydesk.publish.writing.model.ModelSettings;
import java.time.DateTimeException;
import java.time.Duration;

/**
 * Which language model writes, and from where on.
 *
 * @param from where the stage begins that has never run: {@code earliest}, {@code latest}, or a duration back from now
 */
public record WritingSettings(ModelSettings model, String from) {
    public WritingSettings {
        offsetReset(from);
    }

    /** The same as Kafka's {@code auto.offset.reset}. */
    String offsetReset() {
        return offsetReset(from);
    }

    private static String offsetReset(String from) {
        if (from.equals("earliest") || from.equals("latest")) {
            return from;
        }
        try {
            if (Duration.parse(from).isNegative()) {
                throw new IllegalArgumentException("--language-model-from: not in the future: " + from);
            }
            return "by_duration:" + from;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "--language-model-from: earliest, latest or a duration as PT1H, not " + from, e);
        }
    }
}
