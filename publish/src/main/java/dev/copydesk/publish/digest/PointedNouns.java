package dev.copydesk.publish.digest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a sentence points at as at something told before: {@code this ban}. */
final class PointedNouns {
    private static final Pattern NOUN_PHRASE =
            Pattern.compile("(?<![\\p{L}’'-])(\\p{L}+)\\s(\\p{L}[\\p{L}-]*)(?=(?:\\s(\\p{L}[\\p{L}-]*))?)");

    private final DigestLexicon lexicon;

    PointedNouns(DigestLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The nouns behind demonstratives, wherever they stand in a sentence, but for times: {@code ban} of {@code this ban}. */
    List<String> in(String sentence) {
        if (lexicon.demonstratives().isEmpty()) {
            return List.of();
        }
        return NOUN_PHRASE
                .matcher(sentence)
                .results()
                .filter(m -> lexicon.demonstratives().contains(m.group(1).toLowerCase(Locale.ROOT)))
                .map(m -> lexicon.capitalisesNouns()
                                && !Character.isUpperCase(m.group(2).charAt(0))
                                && m.group(3) != null
                        ? m.group(3)
                        : m.group(2))
                .filter(noun -> !lexicon.capitalisesNouns() || Character.isUpperCase(noun.charAt(0)))
                .filter(noun -> !lexicon.times().contains(noun.toLowerCase(Locale.ROOT)))
                .filter(noun -> !lexicon.stopWords().contains(noun.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
