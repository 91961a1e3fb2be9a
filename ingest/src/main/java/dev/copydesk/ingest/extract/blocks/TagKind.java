package dev.copydesk.ingest.extract.blocks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a tag does with the text in it. */
enum TagKind {
    /** It is no text of the page. */
    SILENT(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "head",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "canvas",
            "select",
            "option",
            "textarea",
            "input",
            "button",
            "datalist",
            "map",
            "progress",
            "meter",
            "amp-ad",
            "gpt-ad"),
    /** It stands apart from what is before and after. */
    BLOCK(
            "html",
            "body",
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "nav",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "blockquote",
            "pre",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "legend",
            "address",
            "hr",
            "details",
            "summary",
            "center",
            "menu",
            "dialog",
            "hgroup",
            "search",
            "img",
            "picture",
            "listing",
            "xmp",
            "dir"),
    /** It is a part of the text around it. */
    INLINE(
            "a", "em", "strong", "b", "i", "u", "s", "abbr", "q", "cite", "code", "mark", "small", "sub", "sup", "font",
            "time", "bdi", "bdo", "ins", "del", "kbd", "samp", "var", "dfn", "label", "ruby", "rt", "rp", "wbr", "br"),
    /** As its names say. */
    OTHER;

    private static final Map<String, TagKind> BY_TAG = new HashMap<>();

    private final List<String> tags;

    TagKind(String... tags) {
        this.tags = List.of(tags);
    }

    static {
        for (var kind : values()) {
            kind.tags.forEach(tag -> BY_TAG.put(tag, kind));
        }
    }

    /** @param tag in lower case */
    static TagKind of(String tag) {
        return BY_TAG.getOrDefault(tag, OTHER);
    }
}
