package dev.copydesk.console.reader.feeds;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Atom, RFC 4287. */
public final class AtomFeed {
    public static final String TYPE = "application/atom+xml; charset=utf-8";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    public static byte[] write(Feed feed) {
        var out = new ByteArrayOutputStream();
        try {
            var writer = WRITERS.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new AtomFeed(writer).feed(feed);
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("no XML of a feed", e);
        }
        return out.toByteArray();
    }

    private void feed(Feed feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        element("id", feed.id());
        element("title", feed.title());
        element("updated", feed.updated().toString());
        link("self", AtomFeed.TYPE, feed.atom());
        link("alternate", "text/html", feed.home());
        xml.writeStartElement("generator");
        xml.writeCharacters("Copydesk");
        xml.writeEndElement();
        for (var item : feed.items()) {
            entry(item);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Feed.Item item) throws XMLStreamException {
        xml.writeStartElement("entry");
        if (item.language() != null) {
            xml.writeAttribute("xml:lang", allowed(item.language()));
        }
        element("id", item.id());
        element("title", item.title());
        element("updated", item.updated().toString());
        if (item.published() != null) {
            element("published", item.published().toString());
        }
        for (var author : item.authors()) {
            xml.writeStartElement("author");
            element("name", author);
            xml.writeEndElement();
        }
        link("alternate", "text/html", item.page());
        link("via", null, item.source());
        for (var tag : item.tags()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", allowed(tag));
        }
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(allowed(item.text()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void link(String rel, @Nullable String type, @Nullable String target) throws XMLStreamException {
        if (target == null) {
            return;
        }
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        if (type != null) {
            xml.writeAttribute("type", type.split(";", 2)[0]);
        }
        xml.writeAttribute("href", allowed(target));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** Without the characters that XML 1.0 has no place for. */
    static String allowed(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || (c >= 0x20 && c <= 0xd7ff)
                        || (c >= 0xe000 && c <= 0xfffd)
                        || c >= 0x10000)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
