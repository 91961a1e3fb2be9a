package dev.copydesk.publish.digest;

import org.jspecify.annotations.Nullable;

/** How long a text is and how long reading it takes, to a tenth of a minute, as a digest counts. */
public record ReadingTime(int words, double minutes) {
    /** @param language BCP 47 */
    public static ReadingTime of(String text, @Nullable String language) {
        int words = DigestWords.count(text);
        return new ReadingTime(words, Math.round(ReadingSpeed.of(language).minutes(words) * 10) / 10.0);
    }

    /** Stretches between white space; in scripts that do not part words each character counts as one. */
    public static int words(String text) {
        return DigestWords.count(text);
    }
}
