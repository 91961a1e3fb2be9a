package dev.copydesk.ingest.extract.metadata;

import dev.copydesk.events.NewsDate;
import dev.copydesk.ingest.extract.text.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** When an article was published and last changed, as the page says; never a guess, never another story's date. */
public final class Dates {
    private static final String[] PUBLISHED = {
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
        "dcterms.date",
        "dcterms.created",
        "dcterms.issued",
        "dc.date.issued",
        "dc.date",
        "dc.created",
        "dc.date.created",
        "date.available",
        "citation_publication_date",
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
        "iso-8601-publish-date"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "article:updated_time",
        "datemodified",
        "dcterms.modified",
        "dc.date.modified",
        "last-modified",
        "lastmod",
        "article.updated",
        "revised",
        "updated"
    };
    private static final Pattern URL_DAY =
            Pattern.compile("/(20\\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?=[/_.-]|$)");
    private static final List<String> UPDATED =
            WordLists.phrases(Dates.class, "words.txt").getOrDefault("updated", List.of());

    private static final List<String> PUBLISHED_WORDS =
            WordLists.phrases(Dates.class, "words.txt").getOrDefault("published", List.of());
    private static final int MAX_TIMES = 100;
    private static final int MAX_HEADINGS = 40;

    private final Document page;
    private final PageHead head;
    private final Optional<JsonNode> article;
    private final Masthead masthead;
    private final String headline;
    private final String url;
    private final @Nullable Boolean monthFirst;

    public Dates(
            Document page,
            PageHead head,
            Optional<JsonNode> article,
            Masthead masthead,
            String headline,
            String url,
            @Nullable String language) {
        this.page = page;
        this.head = head;
        this.article = article;
        this.masthead = masthead;
        this.headline = headline;
        this.url = url;
        this.monthFirst = language == null ? null : monthFirst(language);
    }

    private static @Nullable Boolean monthFirst(String language) {
        var tag = language.toLowerCase(Locale.ROOT);
        return tag.equals("en-us") ? Boolean.TRUE : tag.equals("en") ? null : Boolean.FALSE;
    }

    public Optional<Found<NewsDate>> published() {
        return structured("datePublished", "dateCreated", "uploadDate")
                .or(() -> meta(PUBLISHED))
                .or(() -> item("datePublished"))
                .or(this::marked)
                .or(() -> shown(false))
                .or(this::inUrl);
    }

    public Optional<Found<NewsDate>> modified() {
        return structured("dateModified")
                .or(() -> meta(MODIFIED))
                .or(() -> item("dateModified"))
                .or(() -> shown(true));
    }

    private Optional<Found<NewsDate>> structured(String... names) {
        for (var name : names) {
            var date = article.flatMap(a -> JsonLd.text(a, name)).flatMap(this::read);
            if (date.isPresent()) {
                return date.map(d -> new Found<>(d, "json-ld"));
            }
        }
        return Optional.empty();
    }

    private Optional<Found<NewsDate>> meta(String... names) {
        for (var name : names) {
            for (var value : head.all(name)) {
                var date = read(value);
                if (date.isPresent()) {
                    return date.map(d -> new Found<>(d, "meta " + name));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found<NewsDate>> item(String property) {
        for (var element : page.body().getElementsByAttributeValue("itemprop", property)) {
            var date = first(element, "content", "datetime");
            if (date.isPresent()) {
                return date.map(d -> new Found<>(d, "microdata"));
            }
        }
        return Optional.empty();
    }

    /** A time element that is marked as the publication's, or stands with the heading. */
    private Optional<Found<NewsDate>> marked() {
        for (var time : page.body()
                .select("time[pubdate], time.published, time.entry-date, time.dt-published, .dt-published")) {
            var date = isOther(time) ? Optional.<NewsDate>empty() : first(time, "datetime", "content");
            if (date.isPresent()) {
                return date.map(d -> new Found<>(d, "time"));
            }
        }
        return timeByHeading().or(this::labelled);
    }

    /** A time that "published" stands before. */
    private Optional<Found<NewsDate>> labelled() {
        var times = page.body().getElementsByTag("time");
        for (var time : times.subList(0, Math.min(MAX_TIMES, times.size()))) {
            var around =
                    time.parent() == null ? "" : Texts.upTo(time.parent(), 120).toLowerCase(Locale.ROOT);
            boolean label = PUBLISHED_WORDS.stream().anyMatch(around::startsWith);
            var date = label && !isOther(time) ? first(time, "datetime") : Optional.<NewsDate>empty();
            if (date.isPresent()) {
                return date.map(d -> new Found<>(d, "time"));
            }
        }
        return Optional.empty();
    }

    private Optional<Found<NewsDate>> timeByHeading() {
        for (var heading :
                page.body().select("h1, h2").stream().limit(MAX_HEADINGS).toList()) {
            if (Likeness.of(Texts.upTo(heading, 500), headline) < 0.6) {
                continue;
            }
            Element around = heading;
            for (int up = 0; up < 4 && around.parent() != null; up++) {
                around = around.parent();
                var times = around.getElementsByTag("time");
                if (times.isEmpty()) {
                    continue;
                }
                if (times.size() > 6) {
                    break;
                }
                for (var time : times) {
                    boolean update = isUpdate(time.parent() == null ? "" : Texts.upTo(time.parent(), 120));
                    var date = isOther(time) || update ? Optional.<NewsDate>empty() : first(time, "datetime");
                    if (date.isPresent()) {
                        return date.map(d -> new Found<>(d, "time"));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOther(Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            var tag = e.normalName();
            if (tag.equals("aside") || tag.equals("nav") || tag.equals("footer")) {
                return true;
            }
        }
        return false;
    }

    private Optional<NewsDate> first(Element element, String... attributes) {
        for (var attribute : attributes) {
            var date = read(element.attr(attribute));
            if (date.isPresent()) {
                return date;
            }
        }
        return read(Texts.upTo(element, 100));
    }

    private Optional<Found<NewsDate>> shown(boolean updated) {
        var text = String.join(" ", masthead.lines());
        int from = 0;
        for (int round = 0; round < 4 && from < text.length(); round++) {
            var rest = text.substring(from);
            var dated = DateReader.first(rest, monthFirst);
            if (dated.isEmpty()) {
                return Optional.empty();
            }
            var before = rest.substring(
                    Math.max(0, dated.get().start() - 25), dated.get().start());
            if (isUpdate(before) == updated) {
                return Optional.of(new Found<>(dated.get().date(), "text"));
            }
            from += dated.get().end();
        }
        return Optional.empty();
    }

    private static boolean isUpdate(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return UPDATED.stream().anyMatch(lower::contains);
    }

    private Optional<Found<NewsDate>> inUrl() {
        var day = URL_DAY.matcher(url);
        return day.find()
                ? read(day.group(1) + "-" + day.group(2) + "-" + day.group(3)).map(d -> new Found<>(d, "url"))
                : Optional.empty();
    }

    private Optional<NewsDate> read(String text) {
        return text.isBlank() ? Optional.empty() : DateReader.read(text, monthFirst);
    }
}
