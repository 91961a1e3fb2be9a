package dev.copydesk.ingest.extract.metadata;

import dev.copydesk.ingest.extract.metadata.marks.FoundValue;
import dev.copydesk.ingest.extract.metadata.marks.JsonLd;
import dev.copydesk.ingest.extract.metadata.marks.PageHead;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/** How the publisher files an article: keywords, section, language, standfirst. */
public final class Labels {
    private static final int MAX_DESCRIPTION = 2000;
    private static final String[] DESCRIPTIONS = {
        "og:description", "description", "twitter:description", "dc.description"
    };

    private static final int MAX_KEYWORDS = 60;
    private static final int MAX_KEYWORD = 100;

    private static final Pattern COMMAS = Pattern.compile("\\s*[,;、]\\s*");

    private final Document page;
    private final PageHead head;
    private final Optional<JsonNode> article;

    public Labels(Document page, PageHead head, Optional<JsonNode> article) {
        this.page = page;
        this.head = head;
        this.article = article;
    }

    public Optional<FoundValue<List<String>>> keywords() {
        var structured =
                split(article.map(a -> JsonLd.strings(a.get("keywords"))).orElse(List.of()));
        if (!structured.isEmpty()) {
            return Optional.of(new FoundValue<>(structured, "json-ld"));
        }
        for (var name : List.of(
                "article:tag",
                "og:article:tag",
                "news_keywords",
                "parsely-tags",
                "sailthru.tags",
                "keywords",
                "dc.subject")) {
            var words = split(head.all(name));
            if (!words.isEmpty()) {
                return Optional.of(new FoundValue<>(words, "meta " + name));
            }
        }
        return Optional.empty();
    }

    private static List<String> split(List<String> given) {
        var words = new LinkedHashSet<String>();
        for (var line : given) {
            for (var word : COMMAS.split(line)) {
                var plain = word.strip();
                if (!plain.isEmpty() && plain.length() <= MAX_KEYWORD && words.size() < MAX_KEYWORDS) {
                    words.add(plain);
                }
            }
        }
        return List.copyOf(words);
    }

    public Optional<FoundValue<String>> section() {
        return article.flatMap(a -> JsonLd.text(a, "articleSection"))
                .map(s -> new FoundValue<>(s, "json-ld"))
                .or(() -> head.first("article:section", "og:article:section", "parsely-section", "section", "dc.type")
                        .map(s -> new FoundValue<>(s, "meta")))
                .filter(s -> s.value().length() <= MAX_KEYWORD);
    }

    /** BCP 47, as the page declares it. */
    public Optional<FoundValue<String>> language() {
        var html = page.firstElementChild();
        var declared = html == null ? "" : html.attr("lang");
        return tag(declared.isEmpty() && html != null ? html.attr("xml:lang") : declared)
                .map(l -> new FoundValue<>(l, "html"))
                .or(() -> article.flatMap(a -> JsonLd.text(a, "inLanguage"))
                        .flatMap(Labels::tag)
                        .map(l -> new FoundValue<>(l, "json-ld")))
                .or(() -> head.first("og:locale", "content-language", "dc.language", "language", "inlanguage")
                        .flatMap(Labels::tag)
                        .map(l -> new FoundValue<>(l, "meta")));
    }

    private static Optional<String> tag(String given) {
        var tag = given.strip().replace('_', '-');
        if (tag.isEmpty() || tag.length() > 35) {
            return Optional.empty();
        }
        try {
            var language = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            return language.equals("und") ? Optional.empty() : Optional.of(language);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** All that the page says of the article in a sentence or two. */
    List<String> descriptions() {
        var found = new LinkedHashSet<String>();
        for (var key : List.of("description", "alternativeHeadline", "abstract")) {
            article.flatMap(a -> JsonLd.text(a, key)).ifPresent(found::add);
        }
        for (var name : DESCRIPTIONS) {
            head.first(name).ifPresent(found::add);
        }
        return found.stream().filter(d -> d.length() <= MAX_DESCRIPTION).toList();
    }

    /** What the page says the article is about, in a sentence or two. */
    public Optional<FoundValue<String>> description() {
        return article.flatMap(a -> JsonLd.text(a, "description"))
                .map(d -> new FoundValue<>(d, "json-ld"))
                .or(() -> head.first(DESCRIPTIONS).map(d -> new FoundValue<>(d, "meta")))
                .filter(d -> d.value().length() <= MAX_DESCRIPTION);
    }
}
