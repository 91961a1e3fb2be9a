package dev.copydesk.enrich.tags.publisher;

import dev.copydesk.events.Article;
import dev.copydesk.events.Byline;
import dev.copydesk.language.ResourceLines;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the keywords of a page that say nothing of its matter: the site, who wrote, what kind of page it is, codes. */
final class KeywordNoise {
    private static final Set<String> WORDS = read("noise.txt");

    /** What opens an entry that stands for every label with this last word. */
    private static final String LAST_WORD = "-";

    private static final Pattern SIGNS = Pattern.compile("[:=/<>{}|@_]|^[^\\p{L}]*$|&(?:amp|quot|#\\d+)$");

    /** Letters and digits mixed as identifiers mix them. */
    private static final Pattern CODE = Pattern.compile(
            "(?=[^ ]*\\d)[0-9a-f]{8,}(?:-[0-9a-f]+)*|[a-z]+-?\\d{4,}|\\d{4,}-?[a-z]+\\d*|\\d{3,}\\.[a-z]{1,2}",
            Pattern.CASE_INSENSITIVE);

    /** {@code isPaid}, {@code NVDA-US}, {@code ABCD.PA}, {@code $ABCD}: a setting's name, or that of a share. */
    private static final Pattern SETTING_OR_SHARE =
            Pattern.compile("[a-z]{2,}(?:[A-Z][a-z]+)+|\\p{Lu}{1,5}[.-](?:\\p{Lu}{1,2})|\\$\\p{Lu}+");

    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\p{N}.:-]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 50;
    private static final int MOST_WORDS = 5;
    private static final int FEWEST_OF_ADDRESS = 4;
    private static final double MOST_OF_ADDRESS = 0.75;

    private final String url;
    private final Set<String> own = new HashSet<>();
    private final List<String> site;

    KeywordNoise(Article article) {
        url = article.canonicalUrl().toLowerCase(Locale.ROOT);
        site = Arrays.stream(article.site().split("\\."))
                .map(KeywordNoise::letters)
                .toList();
        own.add(letters(article.site()));
        article.bylines().stream().map(Byline::name).map(KeywordNoise::letters).forEach(own::add);
    }

    boolean is(String label) {
        var letters = letters(label);
        return label.length() < 2
                || label.length() > LONGEST
                || label.split(" ").length > MOST_WORDS
                || SIGNS.matcher(label).find()
                || CODE.matcher(label).matches()
                || SETTING_OR_SHARE.matcher(label).matches()
                || WORDS.contains(label.toLowerCase(Locale.ROOT))
                || WORDS.contains(LAST_WORD + lastWord(label))
                || own.contains(letters)
                || isSite(letters);
    }

    /** {@code Example}, {@code Example News}, of {@code example.com} or {@code examplenews.com}. */
    private boolean isSite(String letters) {
        return letters.length() > 1
                && site.stream()
                        .limit(Math.max(1, site.size() - 1L))
                        .anyMatch(part -> part.equals(letters)
                                || (part.startsWith(letters) && WORDS.contains(part.substring(letters.length())))
                                || (letters.startsWith(part)
                                        && part.length() > 2
                                        && WORDS.contains(letters.substring(part.length()))));
    }

    /** Whether the labels are single words, most of them those of the page's address. */
    boolean isAddress(List<String> labels) {
        return labels.size() >= FEWEST_OF_ADDRESS
                && labels.stream()
                        .allMatch(label -> label.indexOf(' ') < 0 && label.equals(label.toLowerCase(Locale.ROOT)))
                && labels.stream().filter(url::contains).count() >= MOST_OF_ADDRESS * labels.size();
    }

    /** Whether most labels are capitals without a space, as an agency's codes are ({@code AERO}, {@code INDG08}). */
    static boolean areCodes(List<String> labels) {
        return labels.size() >= FEWEST_OF_ADDRESS
                && labels.stream()
                                .filter(label -> CAPITALS.matcher(label).matches())
                                .count()
                        > labels.size() / 2;
    }

    private static String lastWord(String label) {
        return label.substring(label.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static String letters(String label) {
        return NO_LETTERS.matcher(label.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static Set<String> read(String resource) {
        return ResourceLines.words(ResourceLines.of(KeywordNoise.class, resource));
    }
}
