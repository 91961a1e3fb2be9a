package dev.copydesk.ingest.extract.metadata;

import dev.copydesk.events.Byline;
import dev.copydesk.ingest.extract.body.Words;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who wrote an article. */
public final class Authors {
    private static final int MAX_AUTHORS = 20;
    private static final int MAX_MARKED = 300;
    private static final String[] METAS = {
        "author",
        "article:author",
        "article:author_name",
        "dc.creator",
        "dcterms.creator",
        "parsely-author",
        "sailthru.author",
        "byl",
        "citation_author",
        "article.author",
        "authors",
        "cxenseparse:author",
        "byline",
        "og:article:author",
        "twitter:data1"
    };
    private static final String MARKED =
            "[rel~=author], [itemprop=author] [itemprop=name], [itemprop=author], .p-author, .byline, .author-name, .author_name, .article-author, .post-author, .entry-author, .byline-name, .author, [class*=byline], [class*=author-name], [class*=authorName], [class*=Byline], [class*=-author], [class*=author-]";

    private static final Pattern OTHER = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:comments?|related|teasers?|recommended|popular|sidebar|more-stories|latest)(?:[\\s_-]|$)");

    private final Document page;
    private final PageHead head;
    private final JsonLd data;
    private final Optional<JsonNode> article;
    private final Masthead masthead;
    private final List<String> siteNames;

    public Authors(
            Document page,
            PageHead head,
            JsonLd data,
            Optional<JsonNode> article,
            Masthead masthead,
            List<String> siteNames) {
        this.page = page;
        this.head = head;
        this.data = data;
        this.article = article;
        this.masthead = masthead;
        this.siteNames = siteNames;
    }

    public Optional<Found<List<Byline>>> find() {
        return structured().or(this::meta).or(this::marked).or(this::shown);
    }

    private Optional<Found<List<Byline>>> structured() {
        if (article.isEmpty()) {
            return Optional.empty();
        }
        var people = new LinkedHashMap<String, Byline>();
        var bodies = new LinkedHashMap<String, Byline>();
        for (var property : new String[] {"author", "creator"}) {
            var value = article.get().get(property);
            if (value != null && people.isEmpty() && bodies.isEmpty()) {
                collect(value, people, bodies, 0);
            }
        }
        var found = people.isEmpty() ? bodies : people;
        return found.isEmpty() ? Optional.empty() : Optional.of(new Found<>(limited(found), "json-ld"));
    }

    private void collect(JsonNode value, Map<String, Byline> people, Map<String, Byline> bodies, int depth) {
        if (value.isArray() && depth < 3) {
            value.forEach(child -> collect(child, people, bodies, depth + 1));
            return;
        }
        var node = data.resolved(value);
        boolean isBody = JsonLd.types(node).stream().anyMatch(t -> t.endsWith("organization"));
        var url = node.isObject()
                ? JsonLd.text(node, "url").filter(Authors::isWeb).orElse(null)
                : null;
        var sameAs = node.isObject()
                ? JsonLd.strings(node.get("sameAs")).stream()
                        .filter(Authors::isWeb)
                        .toList()
                : List.<String>of();
        var texts = node.isObject() ? JsonLd.strings(node.get("name")) : JsonLd.strings(node);
        for (var text : texts) {
            var names = PersonNames.of(text);
            if (names.isEmpty()) {
                var whole = PersonNames.one(text);
                names = whole.isEmpty() || whole.length() > 80 || isWeb(whole) ? List.of() : List.of(whole);
            }
            boolean single = names.size() == 1;
            for (var name : names) {
                boolean body = isBody || isSite(name);
                (body ? bodies : people)
                        .putIfAbsent(
                                Words.key(name), new Byline(name, single ? url : null, single ? sameAs : List.of()));
            }
        }
    }

    private static boolean isWeb(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    private boolean isSite(String name) {
        var key = Words.key(name).replace(" ", "");
        return siteNames.stream()
                .anyMatch(site -> Words.key(site).replace(" ", "").equals(key));
    }

    /** {@code adabyron.com} is Ada Byron's. */
    private boolean isInHost(String name) {
        var key = Words.key(name).replace(" ", "");
        return siteNames.stream()
                .anyMatch(site -> site.contains(".") && site.replace("-", "").contains(key));
    }

    private static List<Byline> limited(Map<String, Byline> found) {
        return found.values().stream().limit(MAX_AUTHORS).toList();
    }

    private Optional<Found<List<Byline>>> meta() {
        for (var name : METAS) {
            var people = new LinkedHashMap<String, Byline>();
            for (var value : head.all(name)) {
                if (!isWeb(value)) {
                    add(people, new LinkedHashMap<>(), PersonNames.of(value), null);
                }
            }
            if (!people.isEmpty()) {
                return Optional.of(new Found<>(limited(people), "meta " + name));
            }
        }
        return Optional.empty();
    }

    /** @param sites takes the names that are the site's too: a person's, where the page is their own */
    private void add(Map<String, Byline> people, Map<String, Byline> sites, List<String> names, @Nullable String url) {
        for (var name : names) {
            if (!name.equalsIgnoreCase("admin")) {
                var byline = new Byline(name, url, List.of());
                if (!isSite(name)) {
                    people.putIfAbsent(Words.key(name), byline);
                } else if (isInHost(name)) {
                    sites.putIfAbsent(Words.key(name), byline);
                }
            }
        }
    }

    /** The elements that are marked as an author's, the first group of them that names someone. */
    private Optional<Found<List<Byline>>> marked() {
        for (var selector : MARKED.split(", ")) {
            var people = new LinkedHashMap<String, Byline>();
            var named = new LinkedHashMap<String, Byline>();
            Element group = null;
            for (var element : innermost(page.body().select(selector))) {
                var text = Texts.upTo(element, 200);
                if (text.isEmpty() || isAside(element) || (group != null && !isNear(group, element))) {
                    continue;
                }
                var names = PersonNames.of(text).stream()
                        .filter(PersonNames::isFullName)
                        .toList();
                if (!names.isEmpty()) {
                    group = group == null ? element : group;
                    var link = element.normalName().equals("a") && names.size() == 1 ? element.absUrl("href") : "";
                    add(people, named, names, isWeb(link) ? link : null);
                }
            }
            var found = people.isEmpty() ? named : people;
            if (!found.isEmpty()) {
                return Optional.of(new Found<>(limited(found), "markup"));
            }
        }
        return Optional.empty();
    }

    /** Those of the elements in which no other of them stands. */
    private static List<Element> innermost(List<Element> elements) {
        var some = elements.subList(0, Math.min(MAX_MARKED, elements.size()));
        Set<Element> outer = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var element : some) {
            for (Element e = element.parent(); e != null && outer.add(e); e = e.parent()) {}
        }
        return some.stream().filter(e -> !outer.contains(e)).toList();
    }

    private static boolean isNear(Element first, Element other) {
        Element around = first;
        for (int up = 0; up < 3 && around.parent() != null; up++) {
            around = around.parent();
        }
        return other.parents().contains(around);
    }

    private static boolean isAside(Element element) {
        boolean inFooter = false;
        for (Element e = element; e != null; e = e.parent()) {
            var tag = e.normalName();
            if (tag.equals("article") || tag.equals("main")) {
                return false;
            }
            if (tag.equals("body")) {
                return inFooter;
            }
            var names = e.className() + " " + e.id();
            if (tag.equals("aside")
                    || tag.equals("nav")
                    || (names.length() < 400 && OTHER.matcher(names).find())) {
                return true;
            }
            inFooter |= tag.equals("footer");
        }
        return inFooter;
    }

    /** "By Ada Byron" in the lines around the heading. */
    private Optional<Found<List<Byline>>> shown() {
        var lines = masthead.lines();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.length() > 120) {
                continue;
            }
            var names = PersonNames.afterBy(line, i + 1 < lines.size() ? lines.get(i + 1) : "").stream()
                    .filter(PersonNames::isFullName)
                    .toList();
            var people = new LinkedHashMap<String, Byline>();
            add(people, new LinkedHashMap<>(), names, null);
            if (!people.isEmpty()) {
                return Optional.of(new Found<>(limited(people), "text"));
            }
        }
        return Optional.empty();
    }
}
