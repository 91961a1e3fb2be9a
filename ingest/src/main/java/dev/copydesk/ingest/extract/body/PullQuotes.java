package dev.copydesk.ingest.extract.body;

import dev.copydesk.events.CodePoints;
import dev.copydesk.events.PullQuote;
import dev.copydesk.events.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells sentences that a page shows large and apart from the body that they repeat. */
final class PullQuotes {
    private static final Set<String> APART = Set.of("blockquote", "aside", "figure", "q");
    private static final String OPENERS = "“„«»‹\"‘'「『";
    private static final double REPEATED = 0.8;
    private static final int MIN_WORDS = 5;
    private static final int MAX_LENGTH = 1200;
    private static final int MAX_CREDIT = 120;
    private static final int MAX_CANDIDATES = 300;

    private final PageBlocks page;
    private final Selection kept;

    /** Set apart: its sentences, who is credited with them, and the blocks that hold both. */
    private record Apart(String text, @Nullable String credit, int from, int to, boolean named) {}

    PullQuotes(PageBlocks page, Selection kept) {
        this.page = page;
        this.kept = kept;
    }

    /** The pull quotes, each with whether it repeats the body; those that do are dropped from the selection. */
    private Map<Apart, Boolean> pulled() {
        var candidates = candidates();
        var without = kept.copy();
        candidates.forEach(c -> without.drop(c.from, c.to, Reason.PULL_QUOTE));
        var passages = new Passages(text(without));
        var pulled = new LinkedHashMap<Apart, Boolean>();
        for (var candidate : candidates) {
            boolean repeats = Passages.coverage(candidate.text, passages.of(candidate.text)) >= REPEATED;
            if (repeats) {
                kept.drop(candidate.from, candidate.to, Reason.PULL_QUOTE);
            }
            if (repeats || candidate.named) {
                pulled.put(candidate, repeats);
            }
        }
        return pulled;
    }

    /** The body without the pull quotes that repeat it: they are dropped from the selection. */
    Body body(@Nullable String standfirst) {
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
                        p.getKey().text,
                        p.getKey().credit,
                        p.getValue() ? spans(p.getKey(), passages, offsets) : List.of()))
                .toList();
    }

    private static List<Span> spans(Apart pulled, Passages passages, CodePoints offsets) {
        return passages.of(pulled.text).stream()
                .map(p -> offsets.span(p.start(), p.end()))
                .toList();
    }

    private List<Apart> candidates() {
        var found = new ArrayList<Apart>();
        int first = kept.next(0);
        int last = kept.last() + 1;
        for (int i = 0; i < page.elements.size() && found.size() < MAX_CANDIDATES; ) {
            var element = page.elements.get(i);
            var apart = !element.isEmpty() && element.firstBlock >= first && element.endBlock <= last && first >= 0
                    ? apart(element)
                    : null;
            if (apart != null) {
                found.add(apart);
                i = element.endElement;
            } else {
                i++;
            }
        }
        return found;
    }

    private @Nullable Apart apart(PageElement element) {
        boolean named = element.hint == Hint.PULL_QUOTE;
        if (element.endBlock - element.firstBlock > 6
                || (!named && !APART.contains(element.tag()) && !isQuotedLine(element))) {
            return null;
        }
        var said = new StringBuilder();
        String credit = null;
        for (int i = element.firstBlock; i < element.endBlock; i++) {
            var block = page.blocks.get(i);
            if (!said.isEmpty() && isCredit(block)) {
                credit = withoutDash(block.text());
            } else {
                said.append(said.isEmpty() ? "" : " ").append(block.text());
            }
        }
        var text = said.toString();
        boolean fits = text.length() <= MAX_LENGTH && new Words(text).size() >= MIN_WORDS;
        return fits ? new Apart(text, credit, element.firstBlock, element.endBlock, named) : null;
    }

    /** A heading or a container of its own whose one block opens with a quotation mark. */
    private boolean isQuotedLine(PageElement element) {
        boolean alone = element.endBlock - element.firstBlock == 1;
        return alone
                && !element.tag().equals("p")
                && !element.tag().equals("li")
                && page.blocks.get(element.firstBlock).element() == element.index
                && OPENERS.indexOf(page.blocks.get(element.firstBlock).text().charAt(0)) >= 0;
    }

    private boolean isCredit(TextBlock block) {
        if (block.text().length() > MAX_CREDIT) {
            return false;
        }
        var tag = page.elementOf(block).tag();
        boolean tagged = tag.equals("footer") || tag.equals("cite") || tag.equals("figcaption");
        return tagged || "—–―-".indexOf(block.text().charAt(0)) >= 0;
    }

    private static String withoutDash(String credit) {
        int start = 0;
        while (start < credit.length() && "—–―- ".indexOf(credit.charAt(start)) >= 0) {
            start++;
        }
        return credit.substring(start);
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
