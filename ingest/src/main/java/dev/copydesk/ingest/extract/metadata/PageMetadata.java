package dev.copydesk.ingest.extract.metadata;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.Byline;
import dev.copydesk.events.Image;
import dev.copydesk.events.NewsDate;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Page;
import dev.copydesk.ingest.extract.body.BodyClues;
import dev.copydesk.ingest.extract.metadata.authors.Authors;
import dev.copydesk.ingest.extract.metadata.dates.Dates;
import dev.copydesk.ingest.extract.metadata.marks.FoundValue;
import dev.copydesk.ingest.extract.metadata.marks.JsonLd;
import dev.copydesk.ingest.extract.metadata.marks.Masthead;
import dev.copydesk.ingest.extract.metadata.marks.PageHead;
import dev.copydesk.ingest.extract.metadata.marks.PageMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** All that a page says about its article apart from the body, each value with where it was found. */
public record PageMetadata(
        Addresses addresses,
        Optional<FoundValue<String>> headline,
        Optional<FoundValue<String>> standfirst,
        Optional<FoundValue<List<Byline>>> bylines,
        Optional<FoundValue<NewsDate>> publishedAt,
        Optional<FoundValue<NewsDate>> modifiedAt,
        Optional<FoundValue<String>> section,
        Optional<FoundValue<String>> language,
        List<Image> images,
        Optional<FoundValue<List<String>>> keywords,
        BodyClues clues,
        PageStatements told) {

    /** @throws BadRecord where the page has no URL */
    public static PageMetadata of(Page page, PageMarks marks) {
        var head = new PageHead(marks);
        var data = new JsonLd(marks);
        var place = place(page, head);
        var siteNames =
                SiteNames.of(marks, head, data, place.map(NormalizedUrl::host).orElse(""));
        var headlines = new Headlines(marks, head, siteNames);
        var titles = new ArrayList<>(headlines.titles());
        var own = data.own(titles);
        var article = own.stream().findFirst();
        var headline = headlines.headline(article);
        var title = headline.map(FoundValue::value).orElse("");
        var addresses = Addresses.of(page, marks.page(), head, article, title).orElseThrow(() -> noUrl(page));
        var labels = new Labels(marks.page(), head, article);
        var language = labels.language();
        var masthead = new Masthead(marks, title);
        var dates = new Dates(
                marks,
                head,
                own,
                masthead,
                titles,
                page.baseUrl(),
                language.map(FoundValue::value).orElse(null));
        var bylines = new Authors(marks, head, data, own, masthead, titles, siteNames).find();
        headline.map(FoundValue::value).ifPresent(titles::add);
        return new PageMetadata(
                addresses,
                headline,
                labels.description(),
                bylines,
                dates.published(),
                dates.modified(),
                labels.section(),
                language,
                new Images(marks, head, article).find(),
                labels.keywords(),
                clues(titles, labels, bylines, article, place),
                new PageStatements(head, data, article, accessibleForFree(marks, titles)));
    }

    private static BadRecord noUrl(Page page) {
        return new BadRecord(BadRecord.Reason.BAD_URL, "not a URL: " + page.url());
    }

    private static BodyClues clues(
            List<String> titles,
            Labels labels,
            Optional<FoundValue<List<Byline>>> bylines,
            Optional<JsonNode> article,
            Optional<NormalizedUrl> place) {
        return new BodyClues(
                titles,
                labels.descriptions(),
                bylines.map(FoundValue::value).orElse(List.of()).stream()
                        .map(Byline::name)
                        .toList(),
                article.flatMap(a -> JsonLd.text(a, "articleBody")).orElse(null),
                place.map(NormalizedUrl::site).orElse(""));
    }

    private static Optional<String> accessibleForFree(PageMarks marks, List<String> titles) {
        return marks.attributes().items().own("isaccessibleforfree", titles).stream()
                .map(element -> element.attr(element.hasAttr("content") ? "content" : "href"))
                .findFirst();
    }

    /** Where the page stands on the web: a file's page tells that only by what it calls its own. */
    private static Optional<NormalizedUrl> place(Page page, PageHead head) {
        return NormalizedUrl.tryOf(page.baseUrl())
                .filter(url -> !url.host().isEmpty())
                .or(() -> Stream.concat(head.links("canonical").stream(), head.all("og:url").stream())
                        .flatMap(url -> NormalizedUrl.tryOf(url).stream())
                        .findFirst());
    }
}
