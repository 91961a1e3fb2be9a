package dev.copydesk.enrich.tags.places;

import dev.copydesk.language.LanguageFolder;
import dev.copydesk.language.ResourceLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The countries of the world in a language, from {@code tags/countries.txt} of its folder. */
final class CountryNames {
    private static final String FILE = "tags/countries.txt";
    private static final Map<String, CountryNames> KNOWN = LanguageFolder.having(FILE, CountryNames::new);

    /** So many letters at the beginning find a name. */
    private static final int LETTERS = 2;

    private final Map<String, List<CountryName>> byLetters = new HashMap<>();
    private final Set<String> countries = new HashSet<>();

    private CountryNames(LanguageFolder folder) {
        for (var line : folder.lines(FILE)) {
            int colon = line.indexOf(':');
            var country = line.substring(0, colon).strip();
            countries.add(country);
            add(country, country);
            ResourceLines.parts(line.substring(colon + 1)).forEach(name -> add(name, country));
        }
        byLetters
                .values()
                .forEach(names -> names.sort(Comparator.comparingInt(
                                (CountryName name) -> -name.words().length())
                        .thenComparing(CountryName::words)));
    }

    /** Of a BCP 47 tag's language; null where it has no list. */
    static @Nullable CountryNames of(@Nullable String language) {
        return KNOWN.get(LanguageFolder.primary(language));
    }

    boolean has(String country) {
        return countries.contains(country);
    }

    private void add(String name, String country) {
        boolean isStem = name.endsWith("-");
        var words = isStem ? name.substring(0, name.length() - 1) : name;
        byLetters
                .computeIfAbsent(letters(words, 0), k -> new ArrayList<>())
                .add(new CountryName(words, country, isStem));
    }

    /** The names that may begin at an index of a text, the longest first. */
    List<CountryName> at(String text, int from) {
        return from + LETTERS > text.length() ? List.of() : byLetters.getOrDefault(letters(text, from), List.of());
    }

    private static String letters(String text, int from) {
        return text.substring(from, from + LETTERS).toLowerCase(Locale.ROOT);
    }
}
