package dev.copydesk.enrich.tags.iptc;

import dev.copydesk.enrich.tags.iptc.TopicWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words that show a topic.
 *
 * @param code the topic's; empty of words that show none, though they hold some that would
 * @param isStrong whether they show it by themselves
 */
record TopicCue(String code, boolean isStrong, List<Part> parts) {
    TopicCue {
        parts = List.copyOf(parts);
    }

    /**
     * A word, or the beginning of any.
     *
     * @param isExact whether case counts
     */
    record Part(String text, boolean isBeginning, boolean isExact, Set<String> endings) {
        boolean matches(Word word) {
            var given = isExact ? word.text() : word.lower();
            return given.startsWith(text)
                    && (isBeginning
                            || given.length() == text.length()
                            || endings.contains(given.substring(text.length())));
        }

        String key() {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    /** Of a phrase such as {@code peace talk*}; only its last word has endings. */
    static TopicCue of(String code, boolean isStrong, String phrase, Set<String> endings) {
        var words = TopicWords.of(phrase).list();
        var parts = new ArrayList<Part>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean isBeginning = phrase.startsWith("*", word.to());
            boolean isExact = !word.text().equals(word.lower());
            parts.add(new Part(word.text(), isBeginning, isExact, i == words.size() - 1 ? endings : Set.of()));
        }
        return new TopicCue(code, isStrong, parts);
    }

    String firstKey() {
        return parts.get(0).key();
    }

    boolean matches(TopicWords words, int at) {
        return at + parts.size() <= words.size()
                && IntStream.range(0, parts.size())
                        .allMatch(i -> parts.get(i).matches(words.list().get(at + i)));
    }
}
