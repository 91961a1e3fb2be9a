package dev.copydesk.publish.digest;

import dev.copydesk.events.Quote;
import dev.copydesk.events.Span;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Attributions by a pronoun ({@code …, he said.}), and whom the pronoun means where the quotes tell. */
final class Attributions {
    private static final Pattern NONE = Pattern.compile("(?!)");

    private final Body body;
    private final Pattern ending;
    private final Pattern within;
    private final Map<Integer, String> names = new TreeMap<>();

    Attributions(Body body) {
        this.body = body;
        var lexicon = body.lexicon();
        if (lexicon.pronouns().isEmpty() || lexicon.speechVerbs().isEmpty()) {
            ending = NONE;
            within = NONE;
        } else {
            var attribution = "[,;]\\s(" + anyOf(lexicon.pronouns()) + ")\\s(?:" + anyOf(lexicon.speechVerbs()) + ")";
            ending = Pattern.compile(attribution + "(?:\\s[\\p{L}’'. ]{1,40})?\\.$");
            within = Pattern.compile(attribution + "\\b");
        }
        for (Quote quote : body.article().quotes()) {
            var speaker = quote.speaker();
            if (speaker != null && speaker.mention() != null) {
                names.put(speaker.mention().start(), speaker.name());
            }
        }
    }

    private static String anyOf(Collection<String> words) {
        return words.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** A claim whose attribution at the end was cut off: where the claim ends, and who made it where that is known. */
    record Cut(int to, @Nullable String name) {}

    /** The cut of the sentence between two places of the text; null where it does not end so. */
    @Nullable
    Cut cut(int from, int to) {
        var sentence = body.text().substring(from, to);
        Matcher matcher = ending.matcher(sentence);
        if (!matcher.find()) {
            return null;
        }
        Span pronoun = body.span(from + matcher.start(1), from + matcher.end(1));
        return new Cut(from + matcher.start(), names.get(pronoun.start()));
    }

    /** Whether a pronoun is said to have said this, at any place. */
    boolean byPronoun(String sentence) {
        return within.matcher(sentence).find();
    }
}
