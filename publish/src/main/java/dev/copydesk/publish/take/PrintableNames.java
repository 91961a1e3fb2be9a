package dev.copydesk.publish.take;

import dev.copydesk.events.Attribution.Attributed;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Speaker;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which names of speakers can be printed: those that are surely persons' and nothing more. */
final class PrintableNames {
    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 60;

    private final Lexicon lexicon;
    private final Map<String, Speaker> speakers;
    private final String text;
    private final Map<String, Boolean> known = new HashMap<>();

    PrintableNames(EnrichedArticle enriched) {
        this.lexicon = Lexicon.of(enriched.article().language());
        this.speakers = enriched.speakers().stream()
                .collect(Collectors.toMap(Speaker::id, Function.identity(), (first, second) -> first));
        this.text = enriched.article().text();
    }

    /** A given name and a surname. A title or place that was taken into a name comes before the given one. */
    boolean has(Attributed attributed) {
        return known.computeIfAbsent(attributed.id() + ' ' + attributed.name(), unknown -> isPrintable(attributed));
    }

    private boolean isPrintable(Attributed attributed) {
        var speaker = speakers.get(attributed.id());
        var name = attributed.name();
        var parts = name.split(" ");
        return (speaker == null || speaker.kind() == SpeakerKind.PERSON)
                && name.length() <= LONGEST
                && parts.length >= 2
                && parts.length <= MOST_WORDS
                && name.chars().allMatch(c -> Character.isLetter(c) || " .'’-".indexOf(c) >= 0)
                && Stream.of(parts).allMatch(this::isNamePart)
                && isGiven(parts[0].split("-")[0].toLowerCase(Locale.ROOT), speaker, parts[parts.length - 1]);
    }

    /** A rare given name is a company's too: it counts with an office, or where the text goes on with the surname alone. */
    private boolean isGiven(String given, @Nullable Speaker speaker, String surname) {
        if (lexicon.has(WordList.FIRST_NAMES, given)) {
            return true;
        }
        boolean person = (speaker != null && !speaker.roles().isEmpty()) || isAlone(surname);
        return person && lexicon.has(WordList.GIVEN_NAMES, given);
    }

    /** Whether a surname stands anywhere without a word with a capital, or an initial, before it. */
    private boolean isAlone(String surname) {
        for (int at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
            int end = at + surname.length();
            boolean whole = end == text.length() || !Character.isLetter(text.charAt(end));
            if (whole && !isPartOfName(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPartOfName(int at) {
        int last = at - 1;
        if (last < 0 || text.charAt(last) == '\n') {
            return false;
        }
        if (text.charAt(last) != ' ') {
            return Character.isLetter(text.charAt(last)) || text.charAt(last) == '-';
        }
        int start = last;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || "-.".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return Character.isUpperCase(text.charAt(start));
    }

    /** {@code de}, {@code von}, or with a capital. */
    private boolean isNamePart(String part) {
        return !part.isEmpty()
                && (Character.isUpperCase(part.codePointAt(0))
                        || part.indexOf('’') > 0
                        || part.indexOf('\'') > 0
                        || (lexicon.has(WordList.NOBILIARY, part) && !lexicon.has(WordList.CONJUNCTIONS, part)));
    }
}
