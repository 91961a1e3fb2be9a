package dev.copydesk.language;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a language: all that the product knows of it. Its own lists tell of its grammar ({@link WordList}); those in
 * {@code digest}, {@code dates}, {@code take}, {@code writing} and {@code tags} serve what they are named after. A language
 * that lacks one of these is treated there as one that nothing is known of.
 *
 * @param code ISO 639, or {@code common}
 */
public record LanguageFolder(String code) {
    /** What is the same in all languages, and what holds for one that has no folder. */
    public static final LanguageFolder COMMON = new LanguageFolder("common");

    private static final String ROOT = "/dev/copydesk/language/";
    private static final String DEFAULT = "en";
    private static final List<LanguageFolder> ALL =
            ResourceLines.of(LanguageFolder.class, ROOT + "languages.txt").stream()
                    .map(LanguageFolder::new)
                    .toList();

    /** The folder of every language that has one. */
    public static List<LanguageFolder> all() {
        return ALL;
    }

    /** What is made of each language that has a file, by its code. */
    public static <T> Map<String, T> having(String file, Function<LanguageFolder, T> read) {
        var made = new LinkedHashMap<String, T>();
        for (var folder : ALL) {
            if (folder.has(file)) {
                made.put(folder.code(), read.apply(folder));
            }
        }
        return made;
    }

    /** The language of a BCP 47 tag, without script and region, in lower case; English where none is told. */
    public static String primary(@Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return DEFAULT;
        }
        return Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
    }

    public Locale locale() {
        return this.equals(COMMON) ? Locale.ROOT : Locale.forLanguageTag(code);
    }

    /** @param file its name within the folder, such as {@code digest/times.txt} */
    public boolean has(String file) {
        return LanguageFolder.class.getResource(path(file)) != null;
    }

    /** The entries of a file; none where there is no such file. */
    public List<String> lines(String file) {
        return ResourceLines.ofOptional(LanguageFolder.class, path(file));
    }

    /** A file that is no text; null where there is none. */
    public @Nullable InputStream open(String file) {
        return LanguageFolder.class.getResourceAsStream(path(file));
    }

    String path(String file) {
        return ROOT + code + "/" + file;
    }
}
