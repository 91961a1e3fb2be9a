package dev.copydesk.publish.take;

import dev.copydesk.events.Article;
import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.Span;
import java.util.List;
import java.util.regex.Pattern;

/** The headings of an article that is a numbered list: {@code 1. …}, {@code 2. …}, or the other way round. */
public final class NumberedEntries {
    private static final int FEWEST = 5;
    private static final Pattern NUMBERED = Pattern.compile("^(?:#\\s?)?(\\d{1,3})[.):]?\\s.*", Pattern.DOTALL);

    private NumberedEntries() {}

    /** In the order of the text; none where the numbers are in no row or fewer than five, or headings without number are more. */
    public static List<Span> of(Article article) {
        var points = new CodePoints(article.text());
        var headings = article.blocks().stream()
                .filter(b -> b.kind() == BlockKind.HEADING
                        && NUMBERED.matcher(points.at(b.span())).matches())
                .map(Block::span)
                .toList();
        long all = article.blocks().stream()
                .filter(b -> b.kind() == BlockKind.HEADING)
                .count();
        int up = 0;
        int down = 0;
        for (int i = 0; i < headings.size(); i++) {
            var number = NUMBERED.matcher(points.at(headings.get(i)));
            int n = number.matches() ? Integer.parseInt(number.group(1)) : 0;
            up += n == i + 1 ? 1 : 0;
            down += n == headings.size() - i ? 1 : 0;
        }
        boolean inRow =
                Math.max(up, down) == headings.size() && headings.size() >= FEWEST && headings.size() * 2L >= all;
        return inRow ? headings : List.of();
    }
}
