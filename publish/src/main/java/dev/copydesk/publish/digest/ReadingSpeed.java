package dev.copydesk.publish.digest;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How fast a text is read, by its language: words a minute, or characters where the script does not part words. The
 * figures are those of the IReST texts (Trauzettel-Klosinski and Dietz, 2012).
 */
final class ReadingSpeed {
    private static final Map<String, String> SPEEDS = DigestLexicon.map("reading-speed.txt");
    private static final double DEFAULT = Double.parseDouble(SPEEDS.getOrDefault("und", "184"));

    private final double wordsPerMinute;

    private ReadingSpeed(double wordsPerMinute) {
        this.wordsPerMinute = wordsPerMinute;
    }

    /** @param language BCP 47 */
    static ReadingSpeed of(@Nullable String language) {
        var speed = SPEEDS.get(primary(language));
        return new ReadingSpeed(speed == null ? DEFAULT : Double.parseDouble(speed));
    }

    double minutes(int words) {
        return words / wordsPerMinute;
    }

    int perMinute() {
        return (int) wordsPerMinute;
    }

    /** The language without script and region, in lower case; English where nothing is said. */
    static String primary(@Nullable String language) {
        if (language == null || language.isBlank()) {
            return "en";
        }
        var tag = language.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
            end++;
        }
        return tag.substring(0, end);
    }
}
