package dev.copydesk.ingest.extract.body;

import dev.copydesk.events.CodePoints;
import dev.copydesk.events.PullQuote;
import dev.copydesk.events.Span;
import dev.copydesk.ingest.extract.blocks.PageBlocks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells sentences that a page shows large and apart from the body that they repeat. */
final class PullQuotes {
    private final PageBlocks page;
    private final Selection kept;

    PullQuotes(PageBlocks page, Selection kept) {
        this.page = page;
        this.kept = kept;
    }

    /** The pull quotes, each with whether it repeats the body; those that do are dropped from the selection. */
    private Map<Apart, Boolean> pulled() {
        var candidates = new ApartReader(page).between(kept.next(0), kept.last() + 1);
        if (candidates.isEmpty()) {
            return Map.of();
        }
        var without = kept.copy();
        candidates.forEach(c -> without.drop(c.from(), c.to(), BlockReason.PULL_QUOTE));
        var passages = new Passages(text(without));
        var pulled = new LinkedHashMap<Apart, Boolean>();
        for (var candidate : candidates) {
            boolean repeats = passages.say(candidate.text());
            if (repeats) {
                kept.drop(candidate.from(), candidate.to(), BlockReason.PULL_QUOTE);
            }
            if (repeats || candidate.named()) {
                pulled.put(candidate, repeats);
            }
        }
        return pulled;
    }

    /** The body without the pull quotes that repeat it: they are dropped from the selection. */
    ArticleBody body(@Nullable String standfirst) {
        var pulled = pulled();
        var builder = builder(kept);
        return builder.body(located(pulled, builder.text()), standfirst);
    }

    /** @param pulled each with whether it repeats the body */
    private static List<PullQuote> located(Map<Apart, Boolean> pulled, String text) {
        if (pulled.isEmpty()) {
            return List.of();
        }
        var offsets = new CodePoints(text);
        var passages = new Passages(text);
        return pulled.entrySet().stream()
                .map(p -> new PullQuote(
                        p.getKey().text(),
                        p.getKey().credit(),
                        p.getValue() ? spans(p.getKey(), passages, offsets) : List.of()))
                .toList();
    }

    private static List<Span> spans(Apart pulled, Passages passages, CodePoints offsets) {
        return passages.of(pulled.text()).stream()
                .map(p -> offsets.span(p.start(), p.end()))
                .toList();
    }

    private String text(Selection blocks) {
        return builder(blocks).text();
    }

    private TextBuilder builder(Selection blocks) {
        var builder = new TextBuilder(page);
        for (int i = blocks.next(0); i >= 0; i = blocks.next(i + 1)) {
            builder.add(page.blocks.get(i));
        }
        return builder;
    }
}
