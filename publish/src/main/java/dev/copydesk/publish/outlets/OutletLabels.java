package dev.copydesk.publish.outlets;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The words between what is told, in a language; in English where there are none of the one asked for. */
final class OutletLabels {
    private static final OutletLabels ENGLISH = new OutletLabels("en");
    private static final Map<String, OutletLabels> BY_LANGUAGE =
            Map.of("en", ENGLISH, "de", new OutletLabels("de"), "fr", new OutletLabels("fr"));

    private final String language;
    private final Properties words = new Properties();

    private OutletLabels(String language) {
        this.language = language;
        try (var in = OutletLabels.class.getResourceAsStream("labels." + language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("no words in " + language);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param language BCP 47 */
    static OutletLabels of(@Nullable String language) {
        var first = language == null ? "" : language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return BY_LANGUAGE.getOrDefault(first, ENGLISH);
    }

    /** BCP 47. */
    String language() {
        return language;
    }

    boolean has(String name) {
        return words.containsKey(name);
    }

    String get(String name, Object... values) {
        var text = words.getProperty(name);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + name + " in " + language);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** {@code name} of so many. */
    String count(String name, long n) {
        return n == 1 ? get(name + "-one") : get(name, n);
    }
}
