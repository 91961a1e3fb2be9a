package dev.copydesk.ingest.extract.metadata;

import dev.copydesk.events.Image;
import dev.copydesk.ingest.extract.text.Spaces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The pictures of an article: the featured one first, then its figures. */
public final class Images {
    private static final int MAX_IMAGES = 30;
    private static final int MAX_FIGURES = 400;
    private static final int MAX_URL = 4096;
    private static final int MAX_TEXT = 1000;
    private static final String[] LAZY = {
        "data-src", "data-lazy-src", "data-original", "data-lazy", "data-srcset", "srcset", "src"
    };
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?i)^data:|placeholder|/blank\\.|spacer|/1x1|pixel\\.|transparent\\.");

    private final PageMarks marks;
    private final PageHead head;
    private final Optional<JsonNode> article;

    public Images(PageMarks marks, PageHead head, Optional<JsonNode> article) {
        this.marks = marks;
        this.head = head;
        this.article = article;
    }

    public List<Image> find() {
        var figures = figures();
        var images = new LinkedHashMap<String, Image>();
        featured().ifPresent(url -> images.put(key(url), shown(url, figures)));
        figures.values().forEach(image -> images.putIfAbsent(key(image.url()), image));
        return images.values().stream().limit(MAX_IMAGES).toList();
    }

    private Optional<String> featured() {
        return head.first("og:image", "og:image:secure_url", "og:image:url", "twitter:image", "twitter:image:src")
                .or(() -> head.links("image_src").stream().findFirst())
                .or(() -> article.flatMap(Images::structured))
                .map(this::absolute)
                .filter(url -> !url.isEmpty());
    }

    private static Optional<String> structured(JsonNode article) {
        var image = article.get("image");
        if (image == null) {
            return Optional.empty();
        }
        var one = image.isArray() && !image.isEmpty() ? image.get(0) : image;
        return one.isObject()
                ? JsonLd.text(one, "url")
                : JsonLd.strings(one).stream().findFirst();
    }

    private Image shown(String url, Map<String, Image> figures) {
        var figure = figures.get(key(url));
        if (figure != null) {
            return new Image(url, figure.alt(), figure.caption());
        }
        return new Image(url, head.first("og:image:alt", "twitter:image:alt").orElse(null), null);
    }

    private Map<String, Image> figures() {
        var found = new LinkedHashMap<String, Image>();
        var figures = marks.figures();
        for (var figure : figures.subList(0, Math.min(MAX_FIGURES, figures.size()))) {
            var picture = figure.selectFirst("img, amp-img");
            var url = picture == null ? "" : source(picture);
            if (picture != null && !url.isEmpty()) {
                found.putIfAbsent(key(url), new Image(url, text(picture.attr("alt")), caption(figure)));
            }
        }
        return found;
    }

    private static @Nullable String caption(Element figure) {
        var caption = figure.selectFirst("figcaption");
        return caption == null ? null : text(caption.text());
    }

    private static @Nullable String text(String given) {
        var text = Spaces.squeeze(given);
        return text.isEmpty() || text.length() > MAX_TEXT ? null : text;
    }

    private String source(Element picture) {
        for (var attribute : LAZY) {
            var value = picture.attr(attribute).strip();
            var url = attribute.endsWith("srcset") ? largest(value) : value;
            if (!url.isEmpty()
                    && url.length() <= MAX_URL
                    && !PLACEHOLDER.matcher(url).find()) {
                return absolute(url);
            }
        }
        return "";
    }

    /** The candidate of a {@code srcset} with the largest width or density. */
    private static String largest(String srcset) {
        var best = "";
        double most = -1;
        for (var candidate : candidates(srcset)) {
            var parts = candidate.strip().split("\\s+");
            double size = parts.length < 2 ? 1 : size(parts[1]);
            if (size > most && !parts[0].isEmpty()) {
                most = size;
                best = parts[0];
            }
        }
        return best;
    }

    private static List<String> candidates(String srcset) {
        return srcset.length() > 20_000 ? List.of() : new ArrayList<>(List.of(srcset.split(",\\s+")));
    }

    private static double size(String descriptor) {
        try {
            return Double.parseDouble(descriptor.substring(0, Math.max(0, descriptor.length() - 1)));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private String absolute(String url) {
        if (url.length() > MAX_URL) {
            return "";
        }
        if (url.startsWith("http://") || url.startsWith("https://")) {
            return url;
        }
        var anchor = new Element("a").attr("href", url);
        anchor.setBaseUri(marks.page().baseUri());
        var resolved = anchor.absUrl("href");
        return resolved.startsWith("http") ? resolved : "";
    }

    /** Sizes of one picture differ in their query alone. */
    private static String key(String url) {
        int question = url.indexOf('?');
        return question < 0 ? url : url.substring(0, question);
    }
}
