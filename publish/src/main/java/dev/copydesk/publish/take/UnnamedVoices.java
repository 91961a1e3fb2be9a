package dev.copydesk.publish.take;

import dev.copydesk.events.Quote;
import dev.copydesk.events.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words by which a text means somebody whom it quotes and never names: an indefinite phrase for people ({@code a spokesman},
 * {@code two officials}) with no name beside it, whose noun does not come again, so that no later words can name them.
 */
final class UnnamedVoices {
    private static final int MOST = 2;

    /** Each is looked for in the whole text. */
    private static final int MOST_LOOKED_AT = 20;

    private static final int LONGEST = 60;
    private static final Pattern NAME_BEHIND = Pattern.compile("^[\\s,(–—:]{1,3}\\p{Lu}.*", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

    private UnnamedVoices() {}

    static List<String> of(MeasuredText prose) {
        var words = prose.vocabulary();
        if (words == null) {
            return List.of();
        }
        return prose.enriched().quotes().stream()
                .flatMap(quote -> mention(quote).stream())
                .filter(span -> isDescription(prose.points().at(span), words))
                .limit(MOST_LOOKED_AT)
                .filter(span -> isNameless(prose, span, words))
                .map(prose.points()::at)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static boolean isDescription(String phrase, TakeVocabulary words) {
        return phrase.length() <= LONGEST && words.describesOne(phrase);
    }

    private static Optional<Span> mention(Quote quote) {
        return Optional.ofNullable(quote.certainSpeaker())
                .filter(speaker -> speaker.antecedent() == null)
                .map(speaker -> speaker.mention());
    }

    private static boolean isNameless(MeasuredText prose, Span span, TakeVocabulary words) {
        var phrase = prose.points().at(span);
        int end = Math.min(prose.points().length(), span.end() + 30);
        var behind = end > span.end() ? prose.points().at(new Span(span.end(), end)) : "";
        return !NAME_BEHIND.matcher(behind).matches()
                && Stream.of(WORDS.split(words.folded(phrase)))
                        .filter(words::meansPeople)
                        .allMatch(noun -> comesOnce(prose, words, noun));
    }

    private static boolean comesOnce(MeasuredText prose, TakeVocabulary words, String noun) {
        var stem = noun.substring(0, Math.max(Math.min(4, noun.length()), noun.length() - 2));
        return Stream.of(WORDS.split(words.folded(prose.enriched().article().text())))
                        .filter(word -> word.startsWith(stem))
                        .count()
                <= 1;
    }
}
