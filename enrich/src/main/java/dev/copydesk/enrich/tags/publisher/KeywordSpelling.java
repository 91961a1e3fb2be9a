package dev.copydesk.enrich.tags.publisher;

import dev.copydesk.events.Span;
import dev.copydesk.language.Reading;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Where a text says a keyword, as whole words in any case, and how it writes it. */
final class KeywordSpelling {
    private static final int MOST_SPANS = 20;
    private static final int LONGEST_INITIALS = 3;

    private final Reading reading;
    private final String lowerCase;
    private final boolean nounsCapitalised;

    KeywordSpelling(Reading reading) {
        this.reading = reading;
        var lower = reading.text().toLowerCase(Locale.ROOT);
        this.lowerCase = lower.length() == reading.text().length() ? lower : reading.text();
        this.nounsCapitalised = reading.lexicon().has(Trait.NOUNS_CAPITALISED);
    }

    List<Span> evidence(String label) {
        return places(label).stream()
                .map(at -> reading.span(at, at + label.length()))
                .toList();
    }

    private List<Integer> places(String label) {
        var places = new ArrayList<Integer>();
        var wanted = label.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || wanted.length() != label.length()) {
            return places;
        }
        for (int at = lowerCase.indexOf(wanted); at >= 0 && places.size() < MOST_SPANS; ) {
            int end = at + wanted.length();
            if (!isWithinWord(lowerCase, at) && !isWithinWord(lowerCase, end)) {
                places.add(at);
            }
            at = lowerCase.indexOf(wanted, end);
        }
        return places;
    }

    boolean isInHeadline(String label) {
        var headline = reading.article().headline().toLowerCase(Locale.ROOT);
        int at = headline.indexOf(label.toLowerCase(Locale.ROOT));
        return at >= 0
                && !isWithinWord(headline, at)
                && !isWithinWord(headline, at + label.toLowerCase(Locale.ROOT).length());
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    /** A label as the text writes it where its own case says nothing: {@code open water}, {@code OPEN WATER}. */
    String of(String label) {
        boolean lower = label.equals(label.toLowerCase(Locale.ROOT));
        boolean upper = label.length() > LONGEST_INITIALS && label.equals(label.toUpperCase(Locale.ROOT));
        if (!lower && !upper) {
            return label;
        }
        Map<String, Integer> spellings = new TreeMap<>();
        for (int at : places(label)) {
            if (upper || isName(at)) {
                spellings.merge(reading.text().substring(at, at + label.length()), 1, Integer::sum);
            }
        }
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(label);
    }

    private boolean isName(int at) {
        int token = reading.tokenAt(at);
        if (token >= reading.tokens().size() || !reading.tokens().get(token).isCapitalised()) {
            return false;
        }
        return nounsCapitalised || reading.wordClass(token) == WordClass.NAME;
    }
}
