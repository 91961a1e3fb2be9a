package dev.copydesk.events;

/**
 * Where a record stands on Kafka.
 *
 * @param topic the name of the topic
 * @param partition the number of the partition, from 0
 * @param offset the offset in the partition, from 0
 */
public record RecordPlace(String topic, int partition, long offset) {
    public RecordPlace {
        if (topic.isEmpty() || topic.length() > 249 || partition < 0 || offset < 0) {
            throw new IllegalArgumentException("no place of a record: " + topic + "-" + partition + "@" + offset);
        }
    }

    /** {@code news.pages.v1-2@17}. */
    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}
