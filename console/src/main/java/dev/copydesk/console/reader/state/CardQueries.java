package dev.copydesk.console.reader.state;

import dev.copydesk.events.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/** Questions to the store of cards. Each looks at a bounded number of rows. */
public final class CardQueries {
    /** The most cards of one part. */
    public static final int MOST = 100;

    /** The most rows that one part is looked for in. */
    private static final int ROWS = 5_000;

    private static final int LONGEST_PREFIX = 100;

    private final ReadOnlyKeyValueStore<String, byte[]> store;

    CardQueries(ReadOnlyKeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    /** What a search finds: a tag or a speaker. */
    public record Found(boolean speaker, String id, String label) {}

    public Optional<Card> card(String articleId) {
        return place(articleId).flatMap(place -> cardAt(CardKeys.order(place.at(), articleId)));
    }

    public Optional<CardPlace> place(String articleId) {
        if (articleId.length() > CardBook.LONGEST_ID) {
            return Optional.empty();
        }
        return Optional.ofNullable(store.get(CardKeys.place(articleId)))
                .map(bytes -> Json.read(bytes, CardPlace.class));
    }

    /** Whether {@code text} may be where a part begins. */
    public static boolean isPlace(String text) {
        return CardKeys.isOrder(text);
    }

    /**
     * @param behind what {@link CardPart#next()} said; null to begin with the newest
     * @param most 1 to {@value #MOST}
     */
    public CardPart part(CardFilter filter, @Nullable String behind, int most) {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " cards, not " + most);
        }
        var list = filter.list();
        var prefix = list == null ? CardKeys.CARD : list;
        var start = behind == null ? prefix : prefix + behind + CardKeys.END;
        var cards = new ArrayList<Card>();
        int seen = 0;
        String last = null;
        try (var rows = store.range(start, prefix + CardKeys.LAST)) {
            while (rows.hasNext()) {
                if (cards.size() == most || seen == ROWS) {
                    return new CardPart(cards, last);
                }
                var row = rows.next();
                seen++;
                last = row.key.substring(prefix.length());
                var card = list == null ? Optional.of(Json.read(row.value, Card.class)) : cardAt(last);
                card.filter(filter::takes).ifPresent(cards::add);
            }
        }
        return new CardPart(cards, null);
    }

    /** Whether any card is on the list of a tag or a speaker. */
    public boolean has(CardFilter filter) {
        return !part(filter, null, 1).cards().isEmpty();
    }

    /** Sites that have cards, in the order of their names. */
    public List<String> sites(int most) {
        return lists(CardKeys.SITE, most);
    }

    /** Languages that have cards. */
    public List<String> languages(int most) {
        return lists(CardKeys.LANGUAGE, most);
    }

    /** Tags and speakers whose label begins with these words, in the order of labels. */
    public List<Found> search(String words, int most) {
        var folded = CardKeys.folded(Card.cut(words, LONGEST_PREFIX));
        if (folded.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        var prefix = CardKeys.LABEL + folded;
        int seen = 0;
        try (var rows = store.range(prefix, prefix + CardKeys.LAST)) {
            while (rows.hasNext() && found.size() < most && seen < ROWS) {
                var row = rows.next();
                seen++;
                int kind = row.key.indexOf(CardKeys.END) + 1;
                boolean speaker = row.key.startsWith(CardKeys.SPEAKER, kind);
                var label = Json.read(row.value, Card.Label.class);
                if (found.stream().noneMatch(f -> f.speaker() == speaker && f.id().equals(label.id()))) {
                    found.add(new Found(speaker, label.id(), label.label()));
                }
            }
        }
        return found;
    }

    private Optional<Card> cardAt(String order) {
        return Optional.ofNullable(store.get(CardKeys.card(order))).map(bytes -> Json.read(bytes, Card.class));
    }

    /** From one list's first row to the next list's, without a look at what is between. */
    private List<String> lists(String kind, int most) {
        var names = new ArrayList<String>();
        var start = kind;
        while (names.size() < most) {
            try (var rows = store.range(start, kind + CardKeys.LAST)) {
                if (!rows.hasNext()) {
                    break;
                }
                var key = rows.peekNextKey();
                var name = key.substring(kind.length(), key.indexOf(CardKeys.END));
                names.add(name);
                start = kind + name + '\1';
            }
        }
        return names;
    }
}
