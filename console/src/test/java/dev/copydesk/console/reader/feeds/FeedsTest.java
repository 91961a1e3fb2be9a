package dev.copydesk.console.reader.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.json.Json;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

class FeedsTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String HOSTILE = "<script>alert('1')</script> & \"]]>\" \u0000\u001f\ud800 🚢 \ufffe";

    private static Feed.Item item(String id, String text, @Nullable String source) {
        return new Feed.Item(
                Feed.id("article", id),
                text,
                "http://desk.example/read/articles/" + id,
                source,
                text,
                NOON.minusSeconds(3_600),
                NOON,
                List.of("Ada Fenn", "Bo Quill"),
                List.of("mills", text),
                "en");
    }

    private static Feed feed(Feed.Item... items) {
        return new Feed(
                Feed.id("feed", "tag=a/b ü"),
                "Mills " + HOSTILE,
                "http://desk.example/read?tag=a%2Fb",
                "http://desk.example/read/feed.atom?tag=a%2Fb",
                "http://desk.example/read/feed.json?tag=a%2Fb",
                NOON,
                List.of(items));
    }

    private static Document atom(Feed feed) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(AtomFeed.write(feed)));
    }

    private static List<Element> children(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && name.equals(element.getLocalName())
                    && ATOM.equals(element.getNamespaceURI())) {
                found.add(element);
            }
        }
        return found;
    }

    private static String only(Element parent, String name) {
        assertThat(children(parent, name)).as(name).hasSize(1);
        return children(parent, name).get(0).getTextContent();
    }

    private static List<String> hrefs(Element parent, String rel) {
        return children(parent, "link").stream()
                .filter(link -> rel.equals(link.getAttribute("rel")))
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static JsonNode json(Feed feed) {
        return Json.mapper().readTree(JsonFeed.write(feed));
    }

    @Test
    void anAtomFeedHasWhatTheRfcRequires() throws Exception {
        var root = atom(feed(item("a", "The mill", "https://wend.example/a"))).getDocumentElement();

        assertThat(root.getLocalName()).isEqualTo("feed");
        assertThat(only(root, "id")).startsWith("tag:copydesk.dev,2026:feed/");
        assertThat(only(root, "title")).startsWith("Mills");
        assertThat(OffsetDateTime.parse(only(root, "updated")).toInstant()).isEqualTo(NOON);
        assertThat(hrefs(root, "self")).containsExactly("http://desk.example/read/feed.atom?tag=a%2Fb");
        assertThat(hrefs(root, "alternate")).containsExactly("http://desk.example/read?tag=a%2Fb");
    }

    @Test
    void anAtomEntryHasWhatTheRfcRequires() throws Exception {
        var root = atom(feed(item("a", "The mill", "https://wend.example/a"))).getDocumentElement();
        var entry = children(root, "entry").get(0);

        assertThat(only(entry, "id")).isEqualTo("tag:copydesk.dev,2026:article/a");
        assertThat(only(entry, "title")).isEqualTo("The mill");
        assertThat(OffsetDateTime.parse(only(entry, "updated")).toInstant()).isEqualTo(NOON);
        assertThat(OffsetDateTime.parse(only(entry, "published")).toInstant()).isEqualTo(NOON.minusSeconds(3_600));
        assertThat(children(entry, "author"))
                .extracting(author -> only(author, "name"))
                .containsExactly("Ada Fenn", "Bo Quill");
        assertThat(hrefs(entry, "alternate")).containsExactly("http://desk.example/read/articles/a");
        assertThat(hrefs(entry, "via")).containsExactly("https://wend.example/a");
        assertThat(children(entry, "content").get(0).getAttribute("type")).isEqualTo("text");
    }

    @Test
    void whatXmlHasNoPlaceForIsLeftOutOfAtom() throws Exception {
        var root = atom(feed(item("a", HOSTILE, null))).getDocumentElement();
        var entry = children(root, "entry").get(0);

        assertThat(only(entry, "title")).isEqualTo("<script>alert('1')</script> & \"]]>\"  🚢 ");
        assertThat(entry.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void aJsonFeedHasWhatVersionOneRequires() {
        var feed = json(feed(item("a", HOSTILE, "https://wend.example/a")));

        assertThat(feed.at("/version").stringValue()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.at("/title").stringValue()).startsWith("Mills");
        assertThat(feed.at("/feed_url").stringValue()).isEqualTo("http://desk.example/read/feed.json?tag=a%2Fb");
        assertThat(feed.at("/home_page_url").stringValue()).isEqualTo("http://desk.example/read?tag=a%2Fb");
        assertThat(feed.at("/items/0/id").stringValue()).isEqualTo("tag:copydesk.dev,2026:article/a");
        assertThat(feed.at("/items/0/content_text").stringValue()).contains("<script>");
        assertThat(feed.at("/items/0/external_url").stringValue()).isEqualTo("https://wend.example/a");
        assertThat(OffsetDateTime.parse(feed.at("/items/0/date_published").stringValue()))
                .isNotNull();
        assertThat(feed.at("/items/0/authors/0/name").stringValue()).isEqualTo("Ada Fenn");
        assertThat(feed.at("/items/0/authors/1/name").stringValue()).isEqualTo("Bo Quill");
    }

    @Test
    void anEmptyFeedIsAFeed() throws Exception {
        assertThat(children(atom(feed()).getDocumentElement(), "entry")).isEmpty();
        assertThat(json(feed()).at("/items").isArray()).isTrue();
    }

    @Test
    void aFeedIsBounded() {
        var many = IntStream.range(0, 500)
                .mapToObj(i -> item("a" + i, "The mill", null))
                .toArray(Feed.Item[]::new);

        assertThat(json(feed(many)).at("/items")).hasSize(Feed.MOST);
    }

    @Test
    void theIdOfAFeedIsAUriWhateverItIsOf() {
        assertThat(Feed.id("feed", "tag=a/b c?#ü", ""))
                .isEqualTo("tag:copydesk.dev,2026:feed/tag%3Da%2Fb%20c%3F%23%C3%BC");
    }
}
