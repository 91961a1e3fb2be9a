package dev.copydesk.desk.preview;

import dev.copydesk.desk.text.Columns;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.Article;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.Image;
import dev.copydesk.events.Link;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.PullQuote;
import dev.copydesk.publish.digest.ReadingTime;
import java.util.Locale;

/** What stands beside an article's text, and how much there is of everything. */
final class TailText {
    private static final int MAX_IMAGES = 5;

    private final Terminal terminal;
    private final PreviewDetail detail;

    TailText(Terminal terminal, PreviewDetail detail) {
        this.terminal = terminal;
        this.detail = detail;
    }

    String print(Article article) {
        var out = new StringBuilder();
        if (!article.pullQuotes().isEmpty()) {
            heading(out, "Pull quotes");
            article.pullQuotes().forEach(quote -> pullQuote(out, quote));
        }
        if (!article.images().isEmpty()) {
            heading(out, "Pictures");
            images(out, article);
        }
        if (detail.links() && !article.links().isEmpty()) {
            heading(out, "Links");
            article.links().forEach(link -> link(out, link));
        }
        return out.append('\n').append(counts(article)).append('\n').toString();
    }

    private void heading(StringBuilder out, String text) {
        out.append('\n').append(terminal.accent(text)).append('\n');
    }

    private void pullQuote(StringBuilder out, PullQuote quote) {
        var credit = quote.credit() == null ? "" : " — " + quote.credit();
        text(out, quote.text() + credit);
        aside(
                out,
                switch (quote.repeats().size()) {
                    case 0 -> "not in the text";
                    case 1 -> "the text says the same";
                    default -> "put together from " + quote.repeats().size() + " passages of the text";
                });
    }

    private void images(StringBuilder out, Article article) {
        int shown = detail.full()
                ? article.images().size()
                : Math.min(MAX_IMAGES, article.images().size());
        for (var image : article.images().subList(0, shown)) {
            text(out, says(image));
            aside(out, image.url());
        }
        if (shown < article.images().size()) {
            aside(out, "… " + (article.images().size() - shown) + " more");
        }
    }

    private static String says(Image image) {
        var caption = image.caption();
        var alt = image.alt();
        if (caption != null) {
            return alt == null || alt.equals(caption) ? caption : caption + " · shows: " + alt;
        }
        return alt == null ? "(no words on it)" : "shows: " + alt;
    }

    private void link(StringBuilder out, Link link) {
        var anchor = Terminal.clean(link.text());
        var url = Terminal.clean(link.cleanUrl());
        if (2 + Columns.of(anchor) + 2 + Columns.of(url) <= terminal.width()) {
            out.append("  ")
                    .append(anchor)
                    .append("  ")
                    .append(terminal.dim(url))
                    .append('\n');
        } else {
            text(out, anchor);
            aside(out, url);
        }
    }

    private void text(StringBuilder out, String text) {
        out.append(
                        detail.full()
                                ? terminal.wrap(text, "  ", "  ")
                                : "  " + Terminal.cut(text.strip(), terminal.width() - 2))
                .append('\n');
    }

    private void aside(StringBuilder out, String text) {
        out.append(terminal.dim("    " + Terminal.clean(text))).append('\n');
    }

    private String counts(Article article) {
        var reading = ReadingTime.of(article.text(), article.language());
        int within = (int) article.links().stream()
                .filter(link -> isWithin(link, article.site()))
                .count();
        var counts = new Counts()
                .add(
                        reading.words(),
                        "word",
                        "words",
                        String.format(Locale.ROOT, ", %.1f minutes to read", reading.minutes()));
        for (var kind : BlockKind.values()) {
            int count = (int)
                    article.blocks().stream().filter(b -> b.kind() == kind).count();
            counts.add(count, one(kind), one(kind) + "s");
        }
        counts.add(article.posts().size(), "post", "posts")
                .add(article.pullQuotes().size(), "pull quote", "pull quotes")
                .add(article.images().size(), "picture", "pictures")
                .add(article.links().size(), "link", "links", within == 0 ? "" : " (" + within + " within the site)");
        return terminal.wrap(counts.toString(), "", "");
    }

    private static String one(BlockKind kind) {
        return switch (kind) {
            case HEADING -> "heading";
            case PARAGRAPH -> "paragraph";
            case LIST_ITEM -> "list item";
            case TABLE -> "table";
            case CAPTION -> "caption";
            case BLOCKQUOTE -> "block quote";
            case CODE -> "code block";
            case EMBED -> "embedded post";
            case OTHER -> "other block";
        };
    }

    private static boolean isWithin(Link link, String site) {
        return NormalizedUrl.tryOf(link.cleanUrl())
                .map(NormalizedUrl::site)
                .filter(site::equals)
                .isPresent();
    }
}
