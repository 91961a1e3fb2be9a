package dev.copydesk.ingest.extract.parts;

import dev.copydesk.events.Continuation;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.language.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of one page of an article: which article's, and which page.
 *
 * @param stem what all pages of the article have in common: site, path without number and suffix, query without number
 * @param named whether the address calls the number a page's
 */
record PartAddress(String stem, int number, boolean named) {
    private static final List<String> WORDS =
            ResourceLines.wordSections(PartAddress.class, "parts.txt").getOrDefault("address", List.of());

    /** "/2", "/page/2", "-2", ",2", "_2", "/page-2", "-page2", "/p2" at the end of a path. */
    private static final Pattern PATH = Pattern.compile(
            "(?<stem>.*?)[/,_-](?:(?<word>" + String.join("|", WORDS) + ")[/,_=-]?)?(?<number>[0-9]{1,2})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SUFFIX = Pattern.compile("\\.(?:html?|php|aspx?|jsp|shtml)$");

    /** The article's address where it names no number: that of its first page. */
    static PartAddress first(NormalizedUrl url) {
        return new PartAddress(stem(url, url.path(), parameters(url)), 1, true);
    }

    /** The page that {@code url} names by a number; empty where it names none. */
    static Optional<PartAddress> numbered(NormalizedUrl url) {
        return byParameter(url).or(() -> byPath(url));
    }

    private static Optional<PartAddress> byParameter(NormalizedUrl url) {
        var parameters = parameters(url);
        for (var parameter : parameters) {
            int equals = parameter.indexOf('=');
            var name = equals < 0 ? "" : parameter.substring(0, equals).toLowerCase(Locale.ROOT);
            if (WORDS.contains(name)) {
                var others = new ArrayList<>(parameters);
                others.remove(parameter);
                return number(parameter.substring(equals + 1))
                        .map(n -> new PartAddress(stem(url, url.path(), others), n, true));
            }
        }
        return Optional.empty();
    }

    private static Optional<PartAddress> byPath(NormalizedUrl url) {
        var path = bare(url.path());
        var match = PATH.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        var stem = bare(match.group("stem"));
        return stem.isEmpty()
                ? Optional.empty()
                : number(match.group("number"))
                        .map(n -> new PartAddress(stem(url, stem, parameters(url)), n, match.group("word") != null));
    }

    private static Optional<Integer> number(String digits) {
        return digits.matches("[0-9]{1,2}")
                ? Optional.of(Integer.parseInt(digits)).filter(n -> n >= 1 && n <= Continuation.MAX_PARTS)
                : Optional.empty();
    }

    private static List<String> parameters(NormalizedUrl url) {
        int question = url.value().indexOf('?');
        return question < 0
                ? List.of()
                : List.of(url.value().substring(question + 1).split("&"));
    }

    private static String stem(NormalizedUrl url, String path, List<String> parameters) {
        return url.site() + bare(path) + "?" + String.join("&", parameters);
    }

    /** A path without the slash or the suffix that ends it. */
    private static String bare(String path) {
        var cut = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return SUFFIX.matcher(cut).replaceFirst("");
    }
}
