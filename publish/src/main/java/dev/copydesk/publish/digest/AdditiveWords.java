package dev.copydesk.publish.digest;

import dev.copydesk.language.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that point back at something said before and can be left out: {@code also}, {@code , too}. */
final class AdditiveWords {
    private static final Pattern NONE = Pattern.compile("(?!)");

    private final List<String> additives;
    private final Pattern words;

    AdditiveWords(DigestLexicon lexicon) {
        additives = lexicon.additives();
        words = lexicon.additives().isEmpty() ? NONE : pattern(lexicon.additives());
    }

    private static Pattern pattern(List<String> additives) {
        var any = additives.stream()
                .map(words -> Character.isLetter(words.charAt(0))
                        ? "(?<![\\p{L}\\p{N}’'-])" + Pattern.quote(words)
                        : Pattern.quote(words))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?:" + any + ")(?![\\p{L}\\p{N}’'-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Where they stand in a sentence, each with the marks that go with it. */
    List<TextRange> in(String text, TextRange sentence) {
        var lower = text.substring(sentence.from(), sentence.to()).toLowerCase(Locale.ROOT);
        if (additives.stream().noneMatch(lower::contains)) {
            return List.of();
        }
        return words.matcher(text)
                .region(sentence.from(), sentence.to())
                .results()
                .map(m -> ClauseCuts.widened(text, sentence, new TextRange(m.start(), m.end())))
                .toList();
    }
}
