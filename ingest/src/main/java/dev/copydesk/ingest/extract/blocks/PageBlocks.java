package dev.copydesk.ingest.extract.blocks;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as one list of blocks in document order, with the elements that hold them. Every element's blocks are a
 * range, so what an element holds is known from prefix sums.
 */
public final class PageBlocks {
    public final List<PageElement> elements;
    public final List<TextBlock> blocks;
    /** Elements that directly hold a field for the reader to write into. */
    public final List<PageElement> asking;

    public final List<Element> numberedLinks;

    private final long[] prose;
    private final long[] length;
    private final long[] links;
    private final BitSet holdsBody;

    public PageBlocks(
            List<PageElement> elements, List<TextBlock> blocks, List<PageElement> asking, List<Element> numberedLinks) {
        this.elements = elements;
        this.blocks = blocks;
        this.asking = asking;
        this.numberedLinks = numberedLinks;
        this.prose = new long[blocks.size() + 1];
        this.length = new long[blocks.size() + 1];
        this.links = new long[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            prose[i + 1] = prose[i] + Prose.weight(block);
            length[i + 1] = length[i] + block.text().length();
            links[i + 1] = links[i] + block.linkLength();
        }
        this.holdsBody = bodyHolders();
    }

    public static PageBlocks of(Document page) {
        return new PageReading(page).read();
    }

    public PageElement elementOf(TextBlock block) {
        return elements.get(block.element());
    }

    public PageElement root() {
        return elements.get(0);
    }

    public long prose(PageElement element) {
        return prose(element.firstBlock, element.endBlock);
    }

    public long prose(int from, int to) {
        return prose[to] - prose[from];
    }

    public long length(PageElement element) {
        return length[element.endBlock] - length[element.firstBlock];
    }

    public double linkDensity(PageElement element) {
        long all = length(element);
        return all == 0 ? 0 : (double) (links[element.endBlock] - links[element.firstBlock]) / all;
    }

    /** Whether an element that names itself the body stands in it, one of a name whose bearers hold some of the page's prose. */
    public boolean holdsBody(PageElement element) {
        return holdsBody.get(element.index);
    }

    private BitSet bodyHolders() {
        var holders = new BitSet(elements.size());
        var proseByName = new HashMap<String, Long>();
        for (var element : elements) {
            if (element.hint == ElementHint.BODY) {
                proseByName.merge(element.element.className(), prose(element), Long::sum);
            }
        }
        for (var element : elements) {
            if (element.hint == ElementHint.BODY
                    && prose(element) > 0
                    && proseByName.getOrDefault(element.element.className(), 0L) * 10 >= prose(root())) {
                for (int e = element.index; e >= 0 && !holders.get(e); e = elements.get(e).parent) {
                    holders.set(e);
                }
            }
        }
        return holders;
    }
}
