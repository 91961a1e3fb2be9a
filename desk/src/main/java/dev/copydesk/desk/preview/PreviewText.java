package dev.copydesk.desk.preview;

import dev.copydesk.desk.text.DigestText;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.Article;
import dev.copydesk.events.EnrichedArticle;
import java.util.stream.Collectors;

/** A preview as a person reads it: the digest, what an earlier stage found, or why the text is what it is. */
public final class PreviewText {
    private final Terminal terminal;
    private final Detail detail;

    public PreviewText(Terminal terminal, Detail detail) {
        this.terminal = terminal;
        this.detail = detail;
    }

    public String print(PreviewRow row) {
        if (row.error() != null) {
            return refused(row, row.error());
        }
        if (row.digest() != null) {
            return new DigestText(terminal).print(row.digest(), "");
        }
        if (row.enriched() != null) {
            return enriched(row.enriched());
        }
        return row.article() == null ? "" : article(row, row.article());
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

    private String enriched(EnrichedArticle enriched) {
        var out = new StringBuilder(titled(enriched.article()));
        out.append('\n').append(terminal.accent("Quotes")).append('\n');
        for (var quote : enriched.quotes()) {
            out.append(terminal.wrap("“" + quote.text() + "”", "  ", "  ")).append('\n');
            var speaker = quote.speaker();
            var who = speaker == null ? "unknown: " + quote.unattributed() : speaker.name();
            out.append(terminal.dim("    — " + Terminal.clean(who) + "  (" + quote.rule() + ")"))
                    .append('\n');
        }
        out.append('\n').append(terminal.accent("Speakers")).append('\n');
        for (var speaker : enriched.speakers()) {
            var links = speaker.links().stream().map(l -> l.url()).collect(Collectors.joining(" "));
            out.append(terminal.wrap(
                            speaker.name() + " · " + speaker.quoteIds().size() + " quotes "
                                    + String.join("; ", speaker.roles()) + " " + links,
                            "  ",
                            "    "))
                    .append('\n');
        }
        out.append('\n').append(terminal.accent("Tags")).append('\n');
        out.append(terminal.wrap(
                enriched.tags().stream().map(t -> t.label()).collect(Collectors.joining(" · ")), "  ", "  "));
        return out.append('\n').toString();
    }
}
