package dev.copydesk.operations.deadletters;

import org.apache.kafka.clients.producer.ProducerRecord;

/** A dead letter as it is sent again. */
record RetryRecord(LetterId id, int attempt, ProducerRecord<byte[], byte[]> record) {
    int bytes() {
        return record.value() == null ? 0 : record.value().length;
    }
}
