package dev.copydesk.ingest.extract.metadata.dates;

import dev.copydesk.events.NewsDate;
import dev.copydesk.ingest.extract.metadata.marks.FoundValue;
import dev.copydesk.ingest.extract.metadata.marks.JsonLd;
import dev.copydesk.ingest.extract.metadata.marks.Masthead;
import dev.copydesk.ingest.extract.metadata.marks.PageHead;
import dev.copydesk.ingest.extract.metadata.marks.PageMarks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** When an article was published and last changed, as the page says; never a guess, never another story's date. */
public final class Dates {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "publishdate",
            "publish-date",
            "publish_date",
            "pubdate",
            "article:published",
            "article.published",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "bt:pubdate",
            "dcterms.date",
            "dcterms.created",
            "dcterms.issued",
            "dcterms.available",
            "dc.date.issued",
            "dc.date",
            "dc.created",
            "dc.date.created",
            "date.available",
            "citation_publication_date",
            "citation_online_date",
            "citation_date",
            "last-published",
            "publication_date",
            "publication-date",
            "originalpublicationdate",
            "article_date_original",
            "date",
            "created",
            "article:post_date",
            "vr:published_time",
            "iso-8601-publish-date",
            "datecreated",
            "release_date",
            "rnews:datepublished");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:updated_time",
            "article:updated_time",
            "datemodified",
            "dcterms.modified",
            "dc.date.modified",
            "dc.modified",
            "last-modified",
            "lastmod",
            "article.updated",
            "revised",
            "updated",
            "bt:moddate");
    private static final Pattern URL_DAY =
            Pattern.compile("/(20\\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?=[/_.-]|$)");

    private final PageMarks marks;
    private final PageHead head;
    private final List<JsonNode> articles;
    private final List<String> titles;
    private final ShownDates shown;
    private final String url;
    private final @Nullable Boolean monthFirst;

    /** @param articles the objects of the structured data that describe the article, the best first */
    public Dates(
            PageMarks marks,
            PageHead head,
            List<JsonNode> articles,
            Masthead masthead,
            List<String> titles,
            String url,
            @Nullable String language) {
        this.marks = marks;
        this.head = head;
        this.articles = articles;
        this.titles = titles;
        this.url = url;
        this.monthFirst = language == null ? null : monthFirst(language);
        this.shown = new ShownDates(marks, masthead, head.title(), monthFirst);
    }

    private static @Nullable Boolean monthFirst(String language) {
        var tag = language.toLowerCase(Locale.ROOT);
        return tag.equals("en-us") ? Boolean.TRUE : tag.equals("en") ? null : Boolean.FALSE;
    }

    /** Where the page shows the day of its last change and no other, that day, and its source says so. */
    public Optional<FoundValue<NewsDate>> published() {
        return structured("datePublished", "dateCreated", "uploadDate")
                .or(() -> meta(PUBLISHED))
                .or(() -> item("datepublished", "datecreated", "issued", "created"))
                .or(shown::published)
                .or(this::inUrl)
                .or(() -> shown.updated().map(d -> new FoundValue<>(d.value(), d.source() + " (of an update)")));
    }

    public Optional<FoundValue<NewsDate>> modified() {
        return structured("dateModified")
                .or(() -> meta(MODIFIED))
                .or(() -> item("datemodified", "modified"))
                .or(shown::updated);
    }

    private Optional<FoundValue<NewsDate>> structured(String... names) {
        for (var article : articles) {
            for (var name : names) {
                var date = JsonLd.text(article, name).flatMap(this::read);
                if (date.isPresent()) {
                    return date.map(d -> new FoundValue<>(d, "json-ld"));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<FoundValue<NewsDate>> meta(List<String> names) {
        for (var name : names) {
            for (var value : head.all(name)) {
                var date = read(value);
                if (date.isPresent()) {
                    return date.map(d -> new FoundValue<>(d, "meta " + name));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<FoundValue<NewsDate>> item(String... properties) {
        for (var property : properties) {
            for (var element : marks.attributes().items().own(property, titles)) {
                var date = shown.read(element);
                if (date.isPresent()) {
                    return date.map(d -> new FoundValue<>(d, element.hasAttr("itemprop") ? "microdata" : "rdfa"));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<FoundValue<NewsDate>> inUrl() {
        var day = URL_DAY.matcher(url);
        return day.find()
                ? read(day.group(1) + "-" + day.group(2) + "-" + day.group(3)).map(d -> new FoundValue<>(d, "url"))
                : Optional.empty();
    }

    private Optional<NewsDate> read(String text) {
        return text.isBlank() ? Optional.empty() : DateReader.read(text, monthFirst);
    }
}
