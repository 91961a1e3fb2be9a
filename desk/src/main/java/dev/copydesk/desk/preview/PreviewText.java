package dev.copydesk.desk.preview;

import dev.copydesk.desk.quotes.QuotesText;
import dev.copydesk.desk.text.DigestText;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.enrich.quotes.QuoteFinder;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.events.Article;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.language.Reading;
import java.util.stream.Collectors;

/** A preview as a person reads it: the digest, what an earlier stage found, or why the text and its quotes are what they are. */
public final class PreviewText {
    private final Terminal terminal;
    private final PreviewDetail detail;

    public PreviewText(Terminal terminal, PreviewDetail detail) {
        this.terminal = terminal;
        this.detail = detail;
    }

    public String print(PreviewRow row) {
        if (row.error() != null) {
            return refused(row, row.error());
        }
        var enriched = row.enriched();
        if (enriched == null) {
            return row.article() == null ? "" : article(row, row.article());
        }
        if (row.digest() != null) {
            return new DigestText(terminal).print(row.digest(), "") + draft(enriched) + quotes(enriched);
        }
        if (!detail.why()) {
            return titled(enriched.article()) + quotes(enriched) + speakers(enriched) + tags(enriched);
        }
        var blocks = row.why() == null ? "" : '\n' + new WhyText(terminal, detail).print(row.why());
        return titled(enriched.article()) + blocks + whyQuotes(enriched);
    }

    private String article(PreviewRow row, Article article) {
        if (row.why() != null) {
            return titled(article) + '\n' + new WhyText(terminal, detail).print(row.why());
        }
        return new HeadText(terminal).print(article, row.input())
                + '\n'
                + new OutlineText(terminal, detail).print(article)
                + new TailText(terminal, detail).print(article);
    }

    private String titled(Article article) {
        return terminal.bold(terminal.wrap(article.headline(), "", ""))
                + '\n'
                + terminal.dim(Terminal.clean(article.canonicalUrl()))
                + '\n';
    }

    private String refused(PreviewRow row, PreviewRow.Problem error) {
        var line = terminal.bad("refused") + "  " + Terminal.clean(row.input()) + ": " + error.code() + ": "
                + Terminal.clean(error.message());
        return row.why() == null ? line : line + "\n\n" + new WhyText(terminal, detail).print(row.why());
    }

    private String quotes(EnrichedArticle enriched) {
        return heading("Quotes") + new QuotesText(terminal, detail.full()).each(enriched);
    }

    private String whyQuotes(EnrichedArticle enriched) {
        var text = new QuotesText(terminal, detail.full());
        var out = heading("Quotes") + text.why(enriched);
        var reading = Reading.of(enriched.article());
        var passed = QuoteFinder.passedOver(reading, Cast.of(reading));
        return passed.isEmpty()
                ? out
                : out + heading("Between marks, and not quotes") + text.passedOver(enriched.article(), passed);
    }

    /** What the digest does not say of a language model's draft: what was wrong with it, or what it was not shown. */
    private String draft(EnrichedArticle enriched) {
        var draft = enriched.draft();
        return draft == null || draft.detail() == null
                ? ""
                : heading("Language model") + terminal.wrap(draft.detail(), "  ", "  ") + '\n';
    }

    private String speakers(EnrichedArticle enriched) {
        var out = new StringBuilder(heading("Speakers"));
        for (var speaker : enriched.speakers()) {
            var links = speaker.links().stream().map(l -> l.url()).collect(Collectors.joining(" "));
            out.append(terminal.wrap(
                            speaker.name() + " · "
                                    + Counts.of(speaker.quoteIds().size(), "quote", "quotes") + " "
                                    + String.join("; ", speaker.roles()) + " " + links,
                            "  ",
                            "    "))
                    .append('\n');
        }
        return out.toString();
    }

    private String tags(EnrichedArticle enriched) {
        var labels = enriched.tags().stream().map(t -> t.label()).collect(Collectors.joining(" · "));
        return heading("Tags") + terminal.wrap(labels, "  ", "  ") + '\n';
    }

    private String heading(String text) {
        return '\n' + terminal.accent(text) + '\n';
    }
}
