package dev.copydesk.operations.deadletters;

import dev.copydesk.events.RecordPlace;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.headers.Retry;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The records that letters are sent again as: their own, or, where their bytes were cut, those that failed. */
final class LetterRecords {
    private final LetterReader reader;

    LetterRecords(LetterReader reader) {
        this.reader = reader;
    }

    /** Where a letter is to go, and its number among the retries of its record. */
    record Destination(Letter letter, int attempt) {}

    /** The records of these letters, without those of which nothing whole is left. */
    Map<LetterId, RetryRecord> of(List<Destination> letters, Instant at) {
        var own = reader.readAll(letters.stream().map(d -> d.letter().id()).toList());
        var originals = originals(letters);
        var records = new HashMap<LetterId, RetryRecord>();
        for (var destination : letters) {
            var letter = destination.letter();
            var record = own.get(letter.id());
            if (record == null) {
                continue;
            }
            var sent = letter.cut() ? Optional.ofNullable(originals.get(letter.id())) : Optional.of(again(record));
            sent.ifPresent(again -> {
                var before = Retry.read(again.headers());
                var id = letter.id().toString();
                new Retry(destination.attempt(), id, before.map(Retry::first).orElse(id), at).write(again.headers());
                records.put(letter.id(), new RetryRecord(letter.id(), destination.attempt(), again));
            });
        }
        return records;
    }

    private static ProducerRecord<byte[], byte[]> again(ConsumerRecord<byte[], byte[]> letter) {
        return DeadLetter.of(letter).toRetry();
    }

    /** The letters of which the record that failed is still whole where it was. */
    Map<LetterId, ProducerRecord<byte[], byte[]>> originals(List<Destination> letters) {
        var places = new HashMap<RecordPlace, LetterId>();
        var bytes = new HashMap<LetterId, Integer>();
        for (var destination : letters) {
            var letter = destination.letter();
            if (letter.cut() && letter.source() != null) {
                places.put(letter.source(), letter.id());
                bytes.put(letter.id(), letter.bytes());
            }
        }
        var found = new HashMap<LetterId, ProducerRecord<byte[], byte[]>>();
        reader.readPlaces(new HashSet<>(places.keySet())).forEach((place, record) -> {
            var id = places.get(place);
            int size = record.value() == null ? 0 : record.value().length;
            if (id != null && bytes.getOrDefault(id, -1) == size) {
                found.put(
                        id, new ProducerRecord<>(record.topic(), null, record.key(), record.value(), record.headers()));
            }
        });
        return found;
    }
}
