package dev.copydesk.enrich.speakers;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people of a text by their family names, where they have two: {@code Ana Ríos Villar} is {@code Ana Ríos}, {@code Ríos Villar}
 * and {@code Ríos} too. Of other languages it knows nobody.
 */
final class TwoSurnames {
    private final Lexicon lexicon;
    private final boolean isUsual;
    private final Map<String, List<Actor>> bySurname = new HashMap<>();

    TwoSurnames(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.isUsual = lexicon.has(Trait.TWO_SURNAMES);
    }

    void add(List<String> words, Actor person) {
        if (isUsual && person.isPerson()) {
            for (var surname : surnames(words)) {
                var bearers = bySurname.computeIfAbsent(surname, k -> new ArrayList<>(1));
                if (!bearers.contains(person)) {
                    bearers.add(person);
                }
            }
        }
    }

    /** The one person who has a surname; null where nobody has it, or several. */
    @Nullable
    Actor bearer(String surname) {
        var bearers = bySurname.getOrDefault(surname, List.of());
        return bearers.size() == 1 ? bearers.get(0) : null;
    }

    /** The one person whose name begins or ends as these words do; null where there is none. */
    @Nullable
    Actor samePerson(List<String> words) {
        for (var surname : surnames(words)) {
            for (var candidate : bySurname.getOrDefault(surname, List.of())) {
                if (isPart(words, candidate.words()) || isPart(candidate.words(), words)) {
                    return candidate;
                }
            }
        }
        return null;
    }

    /** Whether a name is the given and first family name of a longer one, or its two family names. */
    private boolean isPart(List<String> part, List<String> whole) {
        int missing = whole.size() - part.size();
        if (missing <= 0 || part.size() < 2) {
            return false;
        }
        boolean begins = isGiven(part.get(0)) && part.equals(whole.subList(0, part.size()));
        boolean ends = !isGiven(part.get(0)) && part.equals(whole.subList(missing, whole.size()));
        return begins || ends;
    }

    /** The words of a name that are neither given names nor small words. */
    private List<String> surnames(List<String> words) {
        return words.stream()
                .filter(word -> !isGiven(word) && !lexicon.has(WordList.NOBILIARY, word))
                .toList();
    }

    private boolean isGiven(String word) {
        return lexicon.has(WordList.FIRST_NAMES, word);
    }
}
