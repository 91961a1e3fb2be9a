package dev.copydesk.console.reader.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of cards, newest first.
 *
 * @param next behind which place the next part begins; absent where nothing is behind
 */
public record CardPart(List<Card> cards, @Nullable String next) {
    public CardPart {
        cards = List.copyOf(cards);
    }
}
