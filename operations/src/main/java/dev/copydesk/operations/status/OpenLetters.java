package dev.copydesk.operations.status;

import dev.copydesk.operations.deadletters.DeadLetters;
import dev.copydesk.stage.records.OperationFailed;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts the dead letters that nobody has sent again or dropped. */
public final class OpenLetters {
    private static final Logger log = LoggerFactory.getLogger(OpenLetters.class);

    private OpenLetters() {}

    /** By the dataset of their topic; null where not all of them could be read within {@code patience}. */
    public static @Nullable Map<String, Long> count(DeadLetters letters, Duration patience) {
        try {
            return letters.refresh(patience) && !letters.truncated() ? letters.open() : null;
        } catch (OperationFailed | KafkaException e) {
            log.debug("dead letters cannot be counted now", e);
            return null;
        }
    }
}
