package dev.copydesk.console.reader.state;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.Digest;
import dev.copydesk.events.Status;
import dev.copydesk.events.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the cards of the digests that are in force. A record may come again, as after a crash: what was done with it stands,
 * and is not done twice.
 */
final class CardBook {
    /** An article's id is 26 characters; anyone may write others. */
    static final int LONGEST_ID = 300;

    /** The last moment of the year 9999: what is written of times has four digits for a year. */
    private static final long LATEST = 253_402_300_799_999L;

    private static final byte[] NOTHING = {};

    private final KeyValueStore<String, byte[]> store;
    private final FirstCard first;

    /** @param first told of every article that had no card, before it has one */
    CardBook(KeyValueStore<String, byte[]> store, FirstCard first) {
        this.store = store;
        this.first = first;
    }

    /** Counts articles of sites; told the same twice, as after a crash, it counts once. */
    interface FirstCard {
        void came(String site, long timestamp, int partition, long offset);
    }

    /** Takes a record of the topic: a digest, a tombstone, any bytes. */
    void take(@Nullable String id, byte @Nullable [] value, long timestamp, int partition, long offset) {
        if (id == null || id.isEmpty() || id.length() > LONGEST_ID || id.indexOf(CardKeys.END) >= 0) {
            return;
        }
        var known = place(id);
        if (known != null && known.isBehind(partition, offset)) {
            return;
        }
        var before = known == null ? null : cardAt(CardKeys.order(known.at(), id));
        var digest = value == null ? null : read(value);
        if (digest == null || digest.status() != Status.USABLE || !digest.id().equals(id)) {
            if (known != null) {
                remove(id, known, before);
            }
            return;
        }
        // a revision of the same version is no news
        long at = before != null && before.version() == digest.version()
                ? before.at()
                : Math.min(LATEST, Math.max(0, timestamp));
        var card = Card.of(digest, at);
        if (known == null) {
            first.came(card.site(), timestamp, partition, offset);
        }
        replace(id, known, before, card);
        store.put(CardKeys.place(id), Json.bytes(new CardPlace(at, partition, offset)));
    }

    private static @Nullable Digest read(byte[] value) {
        try {
            return Json.read(value, Digest.class);
        } catch (BadRecord e) {
            return null;
        }
    }

    private void remove(String id, CardPlace known, @Nullable Card before) {
        var order = CardKeys.order(known.at(), id);
        if (before != null) {
            var gone = rows(before, order);
            gone.forEach(store::delete);
            forgetLabels(before, null);
        }
        store.delete(CardKeys.card(order));
        store.delete(CardKeys.place(id));
    }

    private void replace(String id, @Nullable CardPlace known, @Nullable Card before, Card card) {
        var order = CardKeys.order(card.at(), id);
        var now = rows(card, order);
        if (known != null) {
            var former = CardKeys.order(known.at(), id);
            if (before != null) {
                var gone = new ArrayList<>(rows(before, former));
                gone.removeAll(now);
                gone.forEach(store::delete);
            }
            if (!former.equals(order)) {
                store.delete(CardKeys.card(former));
            }
        }
        store.put(CardKeys.card(order), Json.bytes(card));
        now.forEach(row -> store.put(row, NOTHING));
        labels(card).forEach(label -> store.put(label.key(), label.bytes()));
        if (before != null) {
            forgetLabels(before, card);
        }
    }

    /** In which lists the card stands. */
    private static List<String> rows(Card card, String order) {
        var rows = new ArrayList<String>();
        if (!card.site().isEmpty()) {
            rows.add(CardKeys.list(CardKeys.SITE, card.site()) + order);
        }
        var language = card.mainLanguage();
        if (language != null) {
            rows.add(CardKeys.list(CardKeys.LANGUAGE, language) + order);
        }
        card.tags().forEach(tag -> rows.add(CardKeys.list(CardKeys.TAG, tag.id()) + order));
        card.speakers().forEach(speaker -> rows.add(CardKeys.list(CardKeys.SPEAKER, speaker.id()) + order));
        return rows;
    }

    private record LabelRow(String key, String list, Card.Label label) {
        byte[] bytes() {
            return Json.bytes(label);
        }
    }

    private static List<LabelRow> labels(Card card) {
        var rows = new ArrayList<LabelRow>();
        card.tags()
                .forEach(tag -> rows.add(
                        new LabelRow(CardKeys.label(CardKeys.TAG, tag), CardKeys.list(CardKeys.TAG, tag.id()), tag)));
        card.speakers()
                .forEach(speaker -> rows.add(new LabelRow(
                        CardKeys.label(CardKeys.SPEAKER, speaker),
                        CardKeys.list(CardKeys.SPEAKER, speaker.id()),
                        speaker)));
        return rows;
    }

    /** Labels of lists on which nothing is left are found no longer. */
    private void forgetLabels(Card before, @Nullable Card now) {
        var kept = now == null
                ? List.<String>of()
                : labels(now).stream().map(LabelRow::key).toList();
        for (var row : labels(before)) {
            if (!kept.contains(row.key()) && isEmpty(row.list())) {
                store.delete(row.key());
            }
        }
    }

    private boolean isEmpty(String list) {
        try (var rows = store.range(list, list + CardKeys.LAST)) {
            return !rows.hasNext();
        }
    }

    private @Nullable CardPlace place(String articleId) {
        var bytes = store.get(CardKeys.place(articleId));
        return bytes == null ? null : Json.read(bytes, CardPlace.class);
    }

    private @Nullable Card cardAt(String order) {
        var bytes = store.get(CardKeys.card(order));
        return bytes == null ? null : Json.read(bytes, Card.class);
    }
}
