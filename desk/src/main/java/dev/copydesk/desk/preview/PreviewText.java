package dev.copydesk.desk.preview;

import dev.copydesk.desk.text.DigestText;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.Article;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.EnrichedArticle;
import java.util.stream.Collectors;

/** A preview as a person reads it: the digest, or what an earlier stage found. */
public final class PreviewText {
    private final Terminal terminal;

    public PreviewText(Terminal terminal) {
        this.terminal = terminal;
    }

    public String print(PreviewRow row) {
        var error = row.error();
        if (error != null) {
            return terminal.bad("refused") + "  " + Terminal.clean(row.input()) + ": " + error.code() + ": "
                    + Terminal.clean(error.message());
        }
        if (row.digest() != null) {
            return new DigestText(terminal).print(row.digest(), "");
        }
        if (row.enriched() != null) {
            return enriched(row.enriched());
        }
        var article = row.article();
        return article == null ? "" : article(article);
    }

    private String article(Article article) {
        var out = new StringBuilder(terminal.bold(Terminal.clean(article.headline()))).append('\n');
        out.append(terminal.dim(Terminal.clean(article.canonicalUrl()))).append('\n');
        field(out, "by", article.bylines().stream().map(b -> b.name()).collect(Collectors.joining(", ")));
        field(
                out,
                "published",
                article.publishedAt() == null ? "" : article.publishedAt().iso());
        field(out, "dateline", article.dateline() == null ? "" : article.dateline());
        field(out, "keywords", String.join(", ", article.keywords()));
        field(
                out,
                "found",
                article.blocks().size() + " blocks, " + article.links().size() + " links, "
                        + article.pullQuotes().size() + " pull quotes, "
                        + article.images().size() + " images");
        var text = new CodePoints(article.text());
        for (var block : article.blocks()) {
            var content = text.at(block.span());
            out.append('\n');
            if (block.kind() == BlockKind.HEADING) {
                out.append(terminal.accent(terminal.wrap(content, "", ""))).append('\n');
            } else {
                out.append(terminal.wrap(content, block.kind() == BlockKind.LIST_ITEM ? "  • " : "  ", "    "))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private String enriched(EnrichedArticle enriched) {
        var out = new StringBuilder(
                        terminal.bold(Terminal.clean(enriched.article().headline())))
                .append('\n');
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

    private void field(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append(terminal.wrap(value, name + ": ", "  ")).append('\n');
        }
    }
}
