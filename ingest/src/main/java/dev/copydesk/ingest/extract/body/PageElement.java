package dev.copydesk.ingest.extract.body;

import org.jsoup.nodes.Element;

/**
 * An element of a page with the range of blocks that stand in it, {@code [firstBlock, endBlock)}, and the range of
 * elements below it, {@code (index, endElement)}.
 */
final class PageElement {
    final Element element;
    final int index;
    final int parent;
    final int firstBlock;
    final Hint hint;
    int endBlock;
    int endElement;

    PageElement(Element element, int index, int parent, int firstBlock, Hint hint) {
        this.element = element;
        this.index = index;
        this.parent = parent;
        this.firstBlock = firstBlock;
        this.hint = hint;
        this.endBlock = firstBlock;
        this.endElement = index + 1;
    }

    String tag() {
        return element.normalName();
    }

    /** An attribute's value; empty where it has none. The name in lower case, as the parser gives it. */
    String attribute(String name) {
        return element.attributes().get(name);
    }

    boolean hasAttributes() {
        return element.attributesSize() > 0;
    }

    boolean contains(PageElement other) {
        return index <= other.index && other.index < endElement;
    }

    boolean isEmpty() {
        return firstBlock == endBlock;
    }
}
