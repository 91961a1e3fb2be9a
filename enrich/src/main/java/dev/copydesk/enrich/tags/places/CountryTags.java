package dev.copydesk.enrich.tags.places;

import dev.copydesk.enrich.tags.FoundTag;
import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.events.Span;
import dev.copydesk.events.TagScheme;
import dev.copydesk.language.Reading;
import dev.copydesk.language.Token;
import dev.copydesk.language.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The countries that a text names, also by their peoples and adjectives: {@code French} shows {@code France}. */
public final class CountryTags implements TagFinder {
    private static final int MOST_SPANS = 20;

    /** Until its worth is weighed. */
    private static final double FOUND = 0.5;

    @Override
    public List<FoundTag> find(ReadArticle article) {
        var reading = article.reading();
        var names = CountryNames.of(reading.article().language());
        return names == null ? List.of() : found(reading, names);
    }

    /** Whether a label is a country's in a language (BCP 47). */
    public static boolean isCountry(String label, @Nullable String language) {
        var names = CountryNames.of(language);
        return names != null && names.has(label);
    }

    /** The country whose people, adjective or other name a label is; else the label. */
    public static String country(String label, @Nullable String language) {
        var names = CountryNames.of(language);
        return names == null
                ? label
                : names.at(label, 0).stream()
                        .filter(name -> name.endIn(label, 0) == label.length())
                        .findFirst()
                        .map(CountryName::country)
                        .orElse(label);
    }

    private static List<FoundTag> found(Reading reading, CountryNames names) {
        Map<String, List<Span>> places = new LinkedHashMap<>();
        int free = 0;
        for (int i = 0; i < reading.tokens().size(); i++) {
            var token = reading.tokens().get(i);
            if (token.isWord() && token.from() >= free) {
                var name = at(reading, i, names);
                if (name != null) {
                    free = name.endIn(reading.text(), token.from());
                    var spans = places.computeIfAbsent(name.country(), k -> new ArrayList<>());
                    if (spans.size() < MOST_SPANS) {
                        spans.add(reading.span(token.from(), free));
                    }
                }
            }
        }
        var tags = new ArrayList<FoundTag>();
        places.forEach((country, spans) -> tags.add(new FoundTag(country, TagScheme.ENTITY, null, FOUND, spans, null)));
        return List.copyOf(tags);
    }

    private static @Nullable CountryName at(Reading reading, int at, CountryNames names) {
        int from = reading.tokens().get(at).from();
        for (var name : names.at(reading.text(), from)) {
            int end = name.endIn(reading.text(), from);
            if (end > from) {
                return isInOtherName(reading, at, end, name) ? null : name;
            }
        }
        return null;
    }

    /** {@code New Mexico}, {@code French Open}; not {@code French President}. */
    private static boolean isInOtherName(Reading reading, int at, int end, CountryName name) {
        var before = at == 0 ? null : reading.tokens().get(at - 1);
        var word = reading.tokens().get(at);
        if (before != null
                && before.isCapitalised()
                && reading.lexicon().has(WordList.PLACES, before.key() + " " + word.key())) {
            return true;
        }
        int next = reading.tokenAt(end);
        boolean isCountry = name.words().equals(name.country());
        return !isCountry
                && next < reading.tokens().size()
                && opensName(reading, word, reading.tokens().get(next), end);
    }

    private static boolean opensName(Reading reading, Token word, Token next, int end) {
        return word.isCapitalised()
                && !word.isAcronym()
                && next.isCapitalised()
                && next.from() == end + 1
                && !reading.lexicon().isTitle(next.key())
                && !next.isAcronym();
    }
}
