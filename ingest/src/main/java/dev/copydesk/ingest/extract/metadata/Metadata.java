package dev.copydesk.ingest.extract.metadata;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.Byline;
import dev.copydesk.events.Image;
import dev.copydesk.events.NewsDate;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Page;
import dev.copydesk.ingest.extract.body.Clues;
import dev.copydesk.ingest.extract.metadata.authors.Authors;
import dev.copydesk.ingest.extract.metadata.dates.Dates;
import dev.copydesk.ingest.extract.metadata.marks.Found;
import dev.copydesk.ingest.extract.metadata.marks.JsonLd;
import dev.copydesk.ingest.extract.metadata.marks.Masthead;
import dev.copydesk.ingest.extract.metadata.marks.PageHead;
import dev.copydesk.ingest.extract.metadata.marks.PageMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a page says about its article apart from the body. */
public record Metadata(
        Addresses addresses,
        @Nullable String headline,
        @Nullable String standfirst,
        List<Byline> bylines,
        @Nullable NewsDate publishedAt,
        @Nullable NewsDate modifiedAt,
        @Nullable String section,
        @Nullable String language,
        List<Image> images,
        List<String> keywords,
        Clues clues,
        Map<String, String> provenance,
        Told told) {

    /** @throws BadRecord where the page has no URL */
    public static Metadata of(Page page, PageMarks marks) {
        var document = marks.page();
        var head = new PageHead(marks);
        var data = new JsonLd(marks);
        var place = place(page, head);
        var host = place.map(NormalizedUrl::host).orElse("");
        var siteNames = SiteNames.of(marks, head, data, host);
        var headlines = new Headlines(marks, head, siteNames);
        var titles = new ArrayList<>(headlines.titles());
        var own = data.own(titles);
        var article = own.stream().findFirst();
        var provenance = new TreeMap<String, String>();
        var headline = note(provenance, "headline", headlines.headline(article));
        var addresses = Addresses.of(page, document, head, article, headline == null ? "" : headline)
                .orElseThrow(() -> new BadRecord(BadRecord.Reason.BAD_URL, "not a URL: " + page.url()));
        var labels = new Labels(document, head, article);
        var language = note(provenance, "language", labels.language());
        var masthead = new Masthead(marks, headline == null ? "" : headline);
        var dates = new Dates(marks, head, own, masthead, titles, page.baseUrl(), language);
        var authors = new Authors(marks, head, data, own, masthead, titles, siteNames);
        var bylines = note(provenance, "bylines", authors.find());
        var keywords = note(provenance, "keywords", labels.keywords());
        var standfirst = note(provenance, "standfirst", labels.description());
        provenance.put("canonicalUrl", addresses.source());

        if (headline != null) {
            titles.add(headline);
        }
        var clues = new Clues(
                titles,
                labels.descriptions(),
                bylines == null ? List.of() : bylines.stream().map(Byline::name).toList(),
                article.flatMap(a -> JsonLd.text(a, "articleBody")).orElse(null),
                place.map(NormalizedUrl::site).orElse(""));
        return new Metadata(
                addresses,
                headline,
                standfirst,
                bylines == null ? List.of() : bylines,
                note(provenance, "publishedAt", dates.published()),
                note(provenance, "modifiedAt", dates.modified()),
                note(provenance, "section", labels.section()),
                language,
                new Images(marks, head, article).find(),
                keywords == null ? List.of() : keywords,
                clues,
                provenance,
                new Told(
                        head,
                        data,
                        article,
                        marks.attributes().items().own("isaccessibleforfree", titles).stream()
                                .map(element -> element.attr(element.hasAttr("content") ? "content" : "href"))
                                .findFirst()));
    }

    /** Where the page stands on the web: a file's page tells that only by what it calls its own. */
    private static Optional<NormalizedUrl> place(Page page, PageHead head) {
        return NormalizedUrl.tryOf(page.baseUrl())
                .filter(url -> !url.host().isEmpty())
                .or(() -> Stream.concat(head.links("canonical").stream(), head.all("og:url").stream())
                        .flatMap(url -> NormalizedUrl.tryOf(url).stream())
                        .findFirst());
    }

    private static <T> @Nullable T note(Map<String, String> provenance, String field, Optional<Found<T>> found) {
        found.ifPresent(f -> provenance.put(field, f.source()));
        return found.map(Found::value).orElse(null);
    }
}
