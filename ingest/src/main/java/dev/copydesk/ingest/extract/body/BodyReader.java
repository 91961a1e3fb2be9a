package dev.copydesk.ingest.extract.body;

import dev.copydesk.ingest.extract.blocks.ElementHint;
import dev.copydesk.ingest.extract.blocks.PageBlocks;
import dev.copydesk.ingest.extract.blocks.PageElement;
import dev.copydesk.ingest.extract.blocks.TextBlock;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/** Finds the body of an article in a page. */
public final class BodyReader {
    private static final int AFTER = 12;
    private static final int SEEN_AFTER = 60;
    private static final int SHOWN_ELEMENTS = 4;
    private static final int SHOWN_NAME = 60;

    private final PageBlocks page;
    private final BodyChooser.Choice choice;
    private final ArticleBody body;

    private BodyReader(Document document, BodyClues clues) {
        this.page = PageBlocks.of(document);
        var rules = new BlockRules(page, clues);
        this.choice = new BodyChooser(page, rules, clues).choose();
        var standfirst = new Standfirsts(page, rules).above(choice.blocks());
        this.body = new PullQuotes(page, choice.blocks()).body(standfirst).followedBy(after());
    }

    /** What is shown right after the body: where a page says that there is more to read, and for whom. */
    private List<String> after() {
        var texts = new ArrayList<String>();
        int last = choice.blocks().last();
        int end = last < 0 ? 0 : Math.min(last + SEEN_AFTER, page.blocks.size());
        for (int i = last + 1; i < end && texts.size() < AFTER; i++) {
            if (!isHidden(page.blocks.get(i))) {
                texts.add(page.blocks.get(i).text());
            }
        }
        return texts;
    }

    private boolean isHidden(TextBlock block) {
        for (int e = block.element(); e >= 0; e = page.elements.get(e).parent) {
            if (page.elements.get(e).hint == ElementHint.HIDDEN) {
                return true;
            }
        }
        return false;
    }

    /** The body, its text empty where the page has none. */
    public static ArticleBody read(Document document, BodyClues clues) {
        return new BodyReader(document, clues).body;
    }

    /** Why {@link #read} takes what it takes. */
    public static BodyExplanation explain(Document document, BodyClues clues) {
        return new BodyReader(document, clues).explanation();
    }

    private BodyExplanation explanation() {
        var verdicts = new ArrayList<BodyExplanation.Verdict>();
        for (int i = 0; i < page.blocks.size(); i++) {
            var block = page.blocks.get(i);
            var dropped = choice.blocks().has(i) ? null : choice.blocks().reason(i);
            verdicts.add(new BodyExplanation.Verdict(block.kind(), block.level(), block.text(), where(block), dropped));
        }
        return new BodyExplanation(choice.way(), verdicts);
    }

    private String where(TextBlock block) {
        var where = new StringBuilder();
        var element = page.elementOf(block);
        for (int shown = 0; shown < SHOWN_ELEMENTS; shown++) {
            where.insert(0, name(element) + (shown == 0 ? "" : " > "));
            if (element.parent < 0) {
                break;
            }
            element = page.elements.get(element.parent);
        }
        return where.toString();
    }

    private static String name(PageElement element) {
        var classes = element.element.className().strip().replaceAll("\\s+", ".");
        var id = element.element.id();
        var name = element.tag() + (id.isEmpty() ? "" : "#" + id) + (classes.isEmpty() ? "" : "." + classes);
        return name.substring(0, Math.min(SHOWN_NAME, name.length()));
    }
}
