package dev.copydesk.console.reader.pages;

import dev.copydesk.console.web.OutsideText;
import dev.copydesk.events.QuoteLine;
import org.jspecify.annotations.Nullable;

/** A quote of theirs; {@code article} leads to where it stands. */
public record QuoteRow(
        String text,
        PageLink article,
        String site,
        @Nullable String day) {
    static QuoteRow of(QuoteLine line) {
        var article = PageLink.ofArticle(line.articleId(), line.headline());
        return new QuoteRow(
                OutsideText.lines(line.text(), 4_000),
                new PageLink(article.href() + "#" + ArticleViews.anchor(line.quoteId()), article.text()),
                OutsideText.line(line.site(), 200),
                line.publishedAt() == null ? null : line.publishedAt().day().toString());
    }
}
