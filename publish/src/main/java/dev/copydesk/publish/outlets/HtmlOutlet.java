package dev.copydesk.publish.outlets;

import dev.copydesk.events.Companion;
import dev.copydesk.events.DayCount;
import dev.copydesk.events.Digest;
import dev.copydesk.events.NewsDate;
import dev.copydesk.events.SpeakerPage;
import dev.copydesk.events.Statement;
import dev.copydesk.events.Status;
import dev.copydesk.events.TagPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Documents without scripts and without anything to load; the {@code article} or {@code main} in them can stand anywhere. */
final class HtmlOutlet implements Outlet {
    private static final String STYLE = style();

    private static String style() {
        try (var in = HtmlOutlet.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("no style");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HtmlDocument document(OutletLabels labels, String title) {
        return new HtmlDocument()
                .raw("<!DOCTYPE html>\n<html lang=\"" + labels.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\""
                        + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .element("title", title)
                .raw("<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
    }

    private static String end(HtmlDocument page, String element) {
        return page.raw("</" + element + ">\n</body>\n</html>\n").toString();
    }

    @Override
    public String digest(Digest digest) {
        var parts = new DigestParts(digest);
        var labels = parts.labels();
        var page = document(labels, digest.headline());
        page.raw("<article itemscope itemtype=\"https://schema.org/CreativeWork\">\n<h1 itemprop=\"name\""
                        + foreign(digest.language(), labels) + ">")
                .link(digest.headline(), digest.url(), "itemprop=\"isBasedOn\"")
                .raw("</h1>\n");
        if (!parts.origin().isEmpty()) {
            page.element("p class=\"by\"", String.join(" · ", parts.origin()));
        }
        if (digest.status() == Status.CANCELED) {
            return end(page.element("p class=\"note\"", labels.get("retracted")), "article");
        }
        parts.withheld().ifPresent(why -> page.element("p class=\"note\"", why));
        list(page, labels.get("corrected"), parts.changes());
        list(
                page,
                labels.get("publisher-note"),
                digest.take().corrections().stream().map(Statement::text).toList());
        statements(page, digest, labels);
        quotes(page, digest, parts);
        page.element("h2", labels.get("saved")).element("p", parts.timeSaved());
        if (!digest.tags().isEmpty()) {
            page.element("h2", labels.get("tags"))
                    .raw("<ul class=\"tags\"" + foreign(digest.language(), labels) + ">\n");
            digest.tags().forEach(tag -> page.element("li itemprop=\"keywords\"", tag.label()));
            page.raw("</ul>\n");
        }
        parts.model().ifPresent(model -> page.element("p class=\"note\"", model));
        return end(page, "article");
    }

    /** Signal, case and take. */
    private static void statements(HtmlDocument page, Digest digest, OutletLabels labels) {
        var foreign = foreign(digest.language(), labels);
        if (digest.signal() != null) {
            page.element("h2", labels.get("signal"))
                    .element(
                            "p itemprop=\"abstract\"" + foreign, digest.signal().text());
        }
        if (!digest.points().isEmpty()) {
            page.element("h2", labels.get("case")).raw("<ul" + foreign + ">\n");
            digest.points().forEach(point -> page.element("li", point.text()));
            page.raw("</ul>\n");
        }
        if (!digest.take().text().isBlank()) {
            page.element("h2", labels.get("take"))
                    .element(
                            "p" + foreign(digest.take().language(), labels),
                            digest.take().text());
        }
    }

    private static void quotes(HtmlDocument page, Digest digest, DigestParts parts) {
        if (digest.quotes().isEmpty()) {
            return;
        }
        page.element("h2", parts.labels().get("quotes"));
        for (var quote : digest.quotes()) {
            page.raw("<figure>\n")
                    .element(
                            "blockquote" + foreign(digest.language(), parts.labels()),
                            parts.labels().get("quoted", quote.spoken()))
                    .raw("<figcaption>— ");
            var name = parts.speaker(quote);
            if (quote.links().isEmpty()) {
                page.text(name);
            } else {
                page.link(name, quote.links().get(0).url(), null);
            }
            page.raw("</figcaption>\n</figure>\n");
        }
    }

    @Override
    public String tagPage(TagPage tag) {
        var labels = OutletLabels.of("en");
        var page = document(labels, tag.label());
        page.raw("<main itemscope itemtype=\"https://schema.org/CollectionPage\">\n<h1>"
                        + HtmlDocument.escape(labels.get("tag")) + ": <span itemprop=\"name\">")
                .text(tag.label())
                .raw("</span></h1>\n")
                .element("p class=\"by\"", labels.count("articles", tag.count()));
        page.raw("<ol class=\"lines\" itemprop=\"mainEntity\" itemscope itemtype=\"https://schema.org/ItemList\">\n");
        for (var line : tag.digests()) {
            page.raw("<li itemprop=\"itemListElement\" itemscope itemtype=\"https://schema.org/NewsArticle\">\n"
                            + "<h2 itemprop=\"headline\">")
                    .link(line.headline(), line.url(), "itemprop=\"url\"")
                    .raw("</h2>\n<small>");
            origin(page, line.site(), line.publishedAt()).raw("</small>\n");
            if (line.signal() != null) {
                page.element("p itemprop=\"abstract\"", line.signal());
            }
            page.raw("</li>\n");
        }
        page.raw("</ol>\n");
        companions(page, labels.get("beside"), tag.coTags());
        days(page, labels, tag.days());
        return end(page, "main");
    }

    @Override
    public String speakerPage(SpeakerPage speaker) {
        var labels = OutletLabels.of("en");
        var page = document(labels, speaker.name());
        page.raw("<main itemscope itemtype=\"https://schema.org/"
                        + switch (speaker.kind()) {
                            case PERSON -> "Person";
                            case ORGANISATION -> "Organization";
                            default -> "Thing";
                        }
                        + "\">\n")
                .element("h1 itemprop=\"name\"", speaker.name())
                .element(
                        "p class=\"by\"",
                        labels.count("quote-count", speaker.quoteCount()) + " · "
                                + labels.count("articles", speaker.articleCount()));
        list(page, labels.get("roles"), speaker.roles());
        if (!speaker.links().isEmpty()) {
            page.element("h2", labels.get("links")).raw("<ul>\n");
            speaker.links()
                    .forEach(link -> page.raw("<li>")
                            .link(link.url(), link.url(), "itemprop=\"sameAs\"")
                            .raw("</li>\n"));
            page.raw("</ul>\n");
        }
        newestQuotes(page, speaker, labels);
        companions(page, labels.get("about"), speaker.coTags());
        companions(page, labels.get("with"), speaker.coSpeakers());
        days(page, labels, speaker.days());
        return end(page, "main");
    }

    private static void newestQuotes(HtmlDocument page, SpeakerPage speaker, OutletLabels labels) {
        if (!speaker.quotes().isEmpty()) {
            page.element("h2", labels.get("newest"));
        }
        for (var quote : speaker.quotes()) {
            page.raw("<figure>\n")
                    .element("blockquote", labels.get("quoted", quote.text()))
                    .raw("<figcaption>")
                    .link(quote.headline(), quote.url(), null)
                    .raw(", ");
            origin(page, quote.site(), quote.publishedAt()).raw("</figcaption>\n</figure>\n");
        }
    }

    private static HtmlDocument origin(HtmlDocument page, String site, @Nullable NewsDate date) {
        page.text(site);
        if (date != null) {
            page.raw(" · <time itemprop=\"datePublished\" datetime=\"" + date.iso() + "\">" + date.day() + "</time>");
        }
        return page;
    }

    private static void list(HtmlDocument page, String title, List<String> items) {
        if (!items.isEmpty()) {
            page.element("h2", title).raw("<ul>\n");
            items.forEach(item -> page.element("li", item));
            page.raw("</ul>\n");
        }
    }

    private static void companions(HtmlDocument page, String title, List<Companion> companions) {
        if (!companions.isEmpty()) {
            page.element("h2", title).raw("<ul class=\"tags\">\n");
            companions.forEach(
                    one -> page.raw("<li>").text(one.label()).raw(" <small>" + one.count() + "</small></li>\n"));
            page.raw("</ul>\n");
        }
    }

    private static void days(HtmlDocument page, OutletLabels labels, List<DayCount> days) {
        if (days.isEmpty()) {
            return;
        }
        page.element("h2", labels.get("days"))
                .raw("<table>\n<thead><tr><th scope=\"col\">" + HtmlDocument.escape(labels.get("day"))
                        + "</th><th scope=\"col\">" + HtmlDocument.escape(labels.get("number"))
                        + "</th></tr></thead>\n<tbody>\n");
        days.forEach(day -> page.raw("<tr><td><time datetime=\"" + day.day() + "\">" + day.day() + "</time></td><td>"
                + day.count() + "</td></tr>\n"));
        page.raw("</tbody>\n</table>\n");
    }

    /** A language attribute where the article's language is not that of the words around. */
    private static String foreign(@Nullable String language, OutletLabels labels) {
        if (language == null || sameFirst(language, labels)) {
            return "";
        }
        return language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*") ? " lang=\"" + language + "\"" : "";
    }

    private static boolean sameFirst(String language, OutletLabels labels) {
        return language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0].equals(labels.language());
    }
}
