package dev.copydesk.ingest.extract.metadata;

import dev.copydesk.events.Image;
import dev.copydesk.ingest.extract.metadata.marks.JsonLd;
import dev.copydesk.ingest.extract.metadata.marks.PageHead;
import dev.copydesk.ingest.extract.metadata.marks.PageMarks;
import dev.copydesk.ingest.extract.text.Spaces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The pictures of an article: the featured one first, then its figures. */
public final class Images {
    private static final int MAX_IMAGES = 30;
    private static final int MAX_IN_FIGURE = 1000;
    private static final int MAX_FIGURES = 400;
    private static final int MAX_TEXT = 1000;
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
                ? JsonLd.text(one, "url").or(() -> JsonLd.text(one, "contentUrl"))
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
            var source = PictureSource.in(figure);
            var url = source.map(s -> absolute(s.url())).orElse("");
            if (source.isPresent() && !url.isEmpty()) {
                var alt = text(source.get().picture().attr("alt"));
                found.putIfAbsent(key(url), new Image(url, alt, caption(figure)));
            }
        }
        return found;
    }

    private static @Nullable String caption(Element figure) {
        return figure.stream()
                .limit(MAX_IN_FIGURE)
                .filter(element -> element.normalName().equals("figcaption"))
                .findFirst()
                .map(caption -> text(caption.text()))
                .orElse(null);
    }

    private static @Nullable String text(String given) {
        var text = Spaces.squeeze(given);
        return text.isEmpty() || text.length() > MAX_TEXT ? null : text;
    }

    private String absolute(String url) {
        if (url.length() > PictureSource.MAX_URL) {
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
