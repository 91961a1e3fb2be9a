package dev.copydesk.enrich.speakers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which names are part of longer ones of others: {@code Ada} of {@code Ada Byron}. */
final class LongerNames {
    private final Map<String, List<Actor>> byWord = new HashMap<>();

    LongerNames(Collection<Actor> actors) {
        for (var actor : actors) {
            actor.words()
                    .forEach(word ->
                            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(actor));
        }
    }

    /** Whether someone else's name has all words of an actor's, and more: among those who share its rarest word. */
    boolean has(Actor actor) {
        var words = actor.words();
        return words.stream()
                .map(word -> byWord.getOrDefault(word, List.of()))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of())
                .stream()
                .anyMatch(other -> other != actor
                        && other.words().size() > words.size()
                        && other.words().containsAll(words));
    }
}
