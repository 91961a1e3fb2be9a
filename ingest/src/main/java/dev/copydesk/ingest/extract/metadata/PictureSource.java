package dev.copydesk.ingest.extract.metadata;

import dev.copydesk.ingest.extract.metadata.marks.FoundValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Where a picture's best file is: past placeholders that wait for a script, in sets of sizes, in a fallback for readers without scripts. */
final class PictureSource {
    static final int MAX_URL = 4096;
    private static final int LONGEST_SET = 20_000;
    private static final int MAX_PICTURES = 6;
    private static final List<String> SETS = List.of("data-srcset", "data-lazy-srcset", "srcset");
    private static final List<String> LAZY = List.of(
            "data-src", "data-lazy-src", "data-original", "data-lazy", "data-hi-res-src", "data-full-src", "data-url");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?i)^data:|^blob:|placeholder|/blank\\.|spacer|/1x1|pixel\\.|transparent\\.|grey\\.gif");
    private static final Evaluator PICTURES = Selector.evaluatorOf("img, amp-img");
    private static final Evaluator SOURCES = Selector.evaluatorOf("source");

    private PictureSource() {}

    /** The picture of a figure: the first that has a file, and that file as given. */
    record FoundValue(Element picture, String url) {}

    static Optional<FoundValue> in(Element figure) {
        Element first = null;
        for (var picture : figure.selectStream(PICTURES).limit(MAX_PICTURES).toList()) {
            first = first == null ? picture : first;
            var url = of(picture);
            if (!url.isEmpty()) {
                return Optional.of(new FoundValue(first, url));
            }
        }
        return Optional.empty();
    }

    /** As given; empty where it has none. */
    static String of(Element picture) {
        var set = fromSets(picture);
        var lazy = set.isEmpty() ? first(picture, LAZY) : set;
        var plain = lazy.isEmpty() ? first(picture, List.of("src")) : lazy;
        return plain.isEmpty() ? fromSources(picture) : plain;
    }

    private static String fromSets(Element element) {
        for (var name : SETS) {
            var url = largest(element.attr(name));
            if (isFile(url)) {
                return url;
            }
        }
        return "";
    }

    private static String first(Element picture, List<String> names) {
        for (var name : names) {
            var url = picture.attr(name).strip();
            if (isFile(url)) {
                return url;
            }
        }
        return "";
    }

    /** From the sources that stand beside it in a picture element. */
    private static String fromSources(Element picture) {
        var around = picture.parent();
        if (around != null && around.normalName().equals("picture")) {
            for (var source :
                    around.select(SOURCES).stream().limit(MAX_PICTURES).toList()) {
                var url = fromSets(source);
                if (!url.isEmpty()) {
                    return url;
                }
            }
        }
        return "";
    }

    private static boolean isFile(String url) {
        return !url.isEmpty()
                && url.length() <= MAX_URL
                && !PLACEHOLDER.matcher(url).find();
    }

    /** The candidate of a {@code srcset} with the largest width or density. */
    static String largest(String srcset) {
        if (srcset.isBlank() || srcset.length() > LONGEST_SET) {
            return "";
        }
        var best = "";
        double most = -1;
        int at = 0;
        while (at < srcset.length()) {
            while (at < srcset.length() && isBetween(srcset.charAt(at))) {
                at++;
            }
            int start = at;
            while (at < srcset.length() && !Character.isWhitespace(srcset.charAt(at))) {
                at++;
            }
            var url = srcset.substring(start, at);
            boolean alone = url.endsWith(",");
            int comma = alone ? at : srcset.indexOf(',', at);
            int end = comma < 0 ? srcset.length() : comma;
            double size = alone ? 1 : size(srcset.substring(at, end).strip());
            var file = alone ? url.substring(0, url.length() - 1) : url;
            if (size > most && !file.isEmpty()) {
                most = size;
                best = file;
            }
            at = end;
        }
        return best;
    }

    private static boolean isBetween(char c) {
        return c == ',' || Character.isWhitespace(c);
    }

    private static double size(String descriptor) {
        int end = 0;
        while (end < descriptor.length()
                && (Character.isDigit(descriptor.charAt(end)) || descriptor.charAt(end) == '.')) {
            end++;
        }
        try {
            return descriptor.isEmpty() ? 1 : Double.parseDouble(descriptor.substring(0, end));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
