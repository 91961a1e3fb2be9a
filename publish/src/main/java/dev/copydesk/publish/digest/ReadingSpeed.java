package dev.copydesk.publish.digest;

import dev.copydesk.language.LanguageFolder;
import dev.copydesk.language.ResourceLines;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How fast a text is read, by its language: words a minute, or characters where the script does not part words. The
 * figures are those of the IReST texts (Trauzettel-Klosinski and Dietz, 2012).
 */
final class ReadingSpeed {
    private static final Map<String, String> SPEEDS =
            ResourceLines.pairs(ResourceLines.of(ReadingSpeed.class, "reading-speed.txt"));
    private static final double DEFAULT = Double.parseDouble(SPEEDS.getOrDefault("und", "184"));

    private final double wordsPerMinute;

    private ReadingSpeed(double wordsPerMinute) {
        this.wordsPerMinute = wordsPerMinute;
    }

    /** @param language BCP 47 */
    static ReadingSpeed of(@Nullable String language) {
        var speed = SPEEDS.get(LanguageFolder.primary(language));
        return new ReadingSpeed(speed == null ? DEFAULT : Double.parseDouble(speed));
    }

    double minutes(int words) {
        return words / wordsPerMinute;
    }

    int perMinute() {
        return (int) wordsPerMinute;
    }
}
