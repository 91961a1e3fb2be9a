package dev.copydesk.desk.pipeline;

import dev.copydesk.events.settings.TextForm;
import dev.copydesk.publish.writing.model.ModelSettings;

/**
 * Which language model writes, and from where on.
 *
 * @param from where the stage begins that has never run: {@code earliest}, {@code latest}, or a duration back from now
 */
public record WritingSettings(ModelSettings model, String from) {
    private static final String DURATION =
            "P(?=[0-9T])(?:[0-9]{1,9}D)?(?:T(?=[0-9])(?:[0-9]{1,9}H)?(?:[0-9]{1,9}M)?(?:[0-9]{1,9}S)?)?";

    public static final TextForm FROM =
            TextForm.of("earliest|latest|" + DURATION, "earliest, latest or a duration as PT1H");

    public static final String DEFAULT_FROM = "PT1H";

    public WritingSettings {
        FROM.check("--language-model-from", from);
    }

    /** The same as Kafka's {@code auto.offset.reset}. */
    String offsetReset() {
        return from.startsWith("P") ? "by_duration:" + from : from;
    }
}
