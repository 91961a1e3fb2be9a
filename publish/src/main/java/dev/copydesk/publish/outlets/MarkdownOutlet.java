package dev.copydesk.publish.outlets;

import dev.copydesk.events.Companion;
import dev.copydesk.events.DayCount;
import dev.copydesk.events.Digest;
import dev.copydesk.events.SpeakerPage;
import dev.copydesk.events.Status;
import dev.copydesk.events.TagPage;
import java.util.List;
import java.util.stream.Collectors;

final class MarkdownOutlet implements Outlet {
    @Override
    public String digest(Digest digest) {
        var parts = new DigestParts(digest);
        var labels = parts.labels();
        var page = new MarkdownDocument();
        page.heading(1, MarkdownDocument.link(digest.headline(), digest.url()));
        if (!parts.origin().isEmpty()) {
            page.raw(parts.origin().stream().map(MarkdownDocument::inline).collect(Collectors.joining(" · ")));
        }
        if (digest.status() == Status.CANCELED) {
            return page.emphasis(labels.get("retracted")).toString();
        }
        parts.withheld().ifPresent(page::emphasis);
        if (!parts.changes().isEmpty()) {
            page.heading(2, labels.get("corrected")).raw(list(parts.changes()));
        }
        if (!digest.take().corrections().isEmpty()) {
            page.heading(2, labels.get("publisher-note"))
                    .raw(list(digest.take().corrections().stream()
                            .map(note -> MarkdownDocument.opening(note.text()))
                            .toList()));
        }
        statements(page, digest, labels);
        quotes(page, digest, parts);
        page.heading(2, labels.get("saved")).paragraph(parts.timeSaved());
        if (!digest.tags().isEmpty()) {
            page.heading(2, labels.get("tags"))
                    .raw(digest.tags().stream()
                            .map(tag -> MarkdownDocument.inline(tag.label()))
                            .collect(Collectors.joining(" · ")));
        }
        parts.model().ifPresent(page::emphasis);
        return page.toString();
    }

    /** Signal, case and take. */
    private static void statements(MarkdownDocument page, Digest digest, OutletLabels labels) {
        if (digest.signal() != null) {
            page.heading(2, labels.get("signal")).paragraph(digest.signal().text());
        }
        if (!digest.points().isEmpty()) {
            page.heading(2, labels.get("case"))
                    .raw(list(digest.points().stream()
                            .map(point -> MarkdownDocument.opening(point.text()))
                            .toList()));
        }
        if (!digest.take().text().isBlank()) {
            page.heading(2, labels.get("take")).paragraph(digest.take().text());
        }
    }

    private static void quotes(MarkdownDocument page, Digest digest, DigestParts parts) {
        if (digest.quotes().isEmpty()) {
            return;
        }
        page.heading(2, parts.labels().get("quotes"));
        for (var quote : digest.quotes()) {
            var name = parts.speaker(quote);
            var speaker = quote.links().isEmpty()
                    ? MarkdownDocument.inline(name)
                    : MarkdownDocument.link(name, quote.links().get(0).url());
            page.raw("> " + parts.labels().get("quoted", MarkdownDocument.inline(quote.spoken())))
                    .line(">")
                    .line("> — " + speaker);
        }
    }

    @Override
    public String tagPage(TagPage tag) {
        var labels = OutletLabels.of("en");
        var page = new MarkdownDocument()
                .heading(1, labels.get("tag") + ": " + MarkdownDocument.inline(tag.label()))
                .raw(labels.count("articles", tag.count()));
        for (var line : tag.digests()) {
            page.heading(2, MarkdownDocument.link(line.headline(), line.url()));
            page.raw(MarkdownDocument.inline(
                    line.publishedAt() == null
                            ? line.site()
                            : line.site() + " · " + line.publishedAt().day()));
            if (line.signal() != null) {
                page.paragraph(line.signal());
            }
        }
        companions(page, labels.get("beside"), tag.coTags());
        days(page, labels, tag.days());
        return page.toString();
    }

    @Override
    public String speakerPage(SpeakerPage speaker) {
        var labels = OutletLabels.of("en");
        var page = new MarkdownDocument()
                .heading(1, MarkdownDocument.inline(speaker.name()))
                .raw(labels.count("quote-count", speaker.quoteCount()) + " · "
                        + labels.count("articles", speaker.articleCount()));
        if (!speaker.roles().isEmpty()) {
            page.heading(2, labels.get("roles"))
                    .raw(list(speaker.roles().stream()
                            .map(MarkdownDocument::opening)
                            .toList()));
        }
        if (!speaker.links().isEmpty()) {
            page.heading(2, labels.get("links"))
                    .raw(list(speaker.links().stream()
                            .map(link -> MarkdownDocument.link(link.url(), link.url()))
                            .toList()));
        }
        if (!speaker.quotes().isEmpty()) {
            page.heading(2, labels.get("newest"));
        }
        for (var quote : speaker.quotes()) {
            page.raw("> " + labels.get("quoted", MarkdownDocument.inline(quote.text())))
                    .line(">")
                    .line("> — " + MarkdownDocument.link(quote.headline(), quote.url()) + ", "
                            + MarkdownDocument.inline(quote.site()));
        }
        companions(page, labels.get("about"), speaker.coTags());
        companions(page, labels.get("with"), speaker.coSpeakers());
        days(page, labels, speaker.days());
        return page.toString();
    }

    private static void companions(MarkdownDocument page, String title, List<Companion> companions) {
        if (!companions.isEmpty()) {
            page.heading(2, title)
                    .raw(companions.stream()
                            .map(one -> MarkdownDocument.inline(one.label()) + " (" + one.count() + ")")
                            .collect(Collectors.joining(" · ")));
        }
    }

    private static void days(MarkdownDocument page, OutletLabels labels, List<DayCount> days) {
        if (!days.isEmpty()) {
            page.heading(2, labels.get("days"))
                    .raw("| " + labels.get("day") + " | " + labels.get("number") + " |")
                    .line("| --- | ---: |");
            days.forEach(day -> page.line("| " + day.day() + " | " + day.count() + " |"));
        }
    }

    /** @param items in Markdown */
    private static String list(List<String> items) {
        return items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
    }
}
