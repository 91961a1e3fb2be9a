package dev.copydesk.operations.trace;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record that was looked for.
 *
 * @param gap the first offset behind it that holds no record, where the end of its transaction may stand; {@link #NONE} where
 *     none was met
 */
record FoundRecord(ConsumerRecord<byte[], byte[]> record, long gap) {
    static final long NONE = -1;

    String place() {
        return record.topic() + "-" + record.partition() + "@" + record.offset();
    }
}
