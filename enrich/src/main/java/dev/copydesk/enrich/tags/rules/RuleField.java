package dev.copydesk.enrich.tags.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What of an article a query may ask: {@code title:harbour}. */
enum RuleField {
    /** Headline, standfirst and text; where no field is named. */
    TEXT(Words.WITH_FORMS),
    /** The headline. */
    TITLE(Words.WITH_FORMS),
    /** Headline, standfirst and text, letters as they are written: {@code exact:WHO}. */
    EXACT(Words.AS_WRITTEN),
    SECTION(Words.WITH_FORMS),
    /** The publisher's keywords. */
    KEYWORD(Words.WITH_FORMS),
    /** Names and ids of those who speak. */
    SPEAKER(Words.PLAIN),
    /** Names in the byline. */
    AUTHOR(Words.PLAIN),
    /** The site's host, and the domains above it. */
    SITE(Words.WHOLE),
    /** The article's language, with and without its region. */
    LANGUAGE(Words.WHOLE);

    /** How a field's words are compared. */
    enum Words {
        /** In any case, accents off, in singular and plural. */
        WITH_FORMS,
        /** In any case, accents off. */
        PLAIN,
        /** In their case and accents. */
        AS_WRITTEN,
        /** Not as words: the value as a whole, in any case. */
        WHOLE
    }

    private final Words words;

    RuleField(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    /** Its name in a query, and in the index. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RuleField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(RuleField::key).collect(Collectors.joining(", "));
    }
}
