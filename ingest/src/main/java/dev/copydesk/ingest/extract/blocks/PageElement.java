package dev.copydesk.ingest.extract.blocks;

import org.jsoup.nodes.Element;

/**
 * An element of a page with the range of blocks that stand in it, {@code [firstBlock, endBlock)}, and the range of
 * elements below it, {@code (index, endElement)}.
 */
public final class PageElement {
    public final Element element;
    public final int index;
    public final int parent;
    public final int firstBlock;
    public final ElementHint hint;
    public int endBlock;
    public int endElement;

    public PageElement(Element element, int index, int parent, int firstBlock, ElementHint hint) {
        this.element = element;
        this.index = index;
        this.parent = parent;
        this.firstBlock = firstBlock;
        this.hint = hint;
        this.endBlock = firstBlock;
        this.endElement = index + 1;
    }

    public String tag() {
        return element.normalName();
    }

    /** An attribute's value; empty where it has none. The name in lower case, as the parser gives it. */
    public String attribute(String name) {
        return element.attributesSize() == 0 ? "" : element.attributes().get(name);
    }

    public boolean contains(PageElement other) {
        return index <= other.index && other.index < endElement;
    }

    public boolean isEmpty() {
        return firstBlock == endBlock;
    }
}
