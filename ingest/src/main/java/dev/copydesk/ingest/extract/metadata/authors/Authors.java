package dev.copydesk.ingest.extract.metadata.authors;

import dev.copydesk.events.Byline;
import dev.copydesk.ingest.extract.metadata.marks.FoundValue;
import dev.copydesk.ingest.extract.metadata.marks.JsonLd;
import dev.copydesk.ingest.extract.metadata.marks.Masthead;
import dev.copydesk.ingest.extract.metadata.marks.PageHead;
import dev.copydesk.ingest.extract.metadata.marks.PageMarks;
import dev.copydesk.ingest.extract.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * Who wrote an article: the people that the surest source names; where none names a person, a name that is hardly one
 * ({@code ada.byron}), else the body that signs.
 */
public final class Authors {
    private static final int MAX_AUTHORS = 20;
    private static final int MAX_DEPTH = 3;
    private static final int LONGEST_WHOLE = 80;
    private static final List<String> METAS = List.of(
            "author",
            "article:author",
            "article:author_name",
            "dc.creator",
            "dcterms.creator",
            "dc.contributor",
            "parsely-author",
            "sailthru.author",
            "byl",
            "citation_author",
            "article.author",
            "article_author",
            "authors",
            "cxenseparse:author",
            "byline",
            "bt:author",
            "og:article:author",
            "og:author",
            "twitter:misc:written by",
            "twitter:data1");

    private final PageMarks marks;
    private final PageHead head;
    private final JsonLd data;
    private final List<JsonNode> articles;
    private final Masthead masthead;
    private final List<String> titles;
    private final Signatures signatures;

    /** @param articles the objects of the structured data that describe the article, the best first */
    public Authors(
            PageMarks marks,
            PageHead head,
            JsonLd data,
            List<JsonNode> articles,
            Masthead masthead,
            List<String> titles,
            List<String> siteNames) {
        this.marks = marks;
        this.head = head;
        this.data = data;
        this.articles = articles;
        this.masthead = masthead;
        this.titles = titles;
        this.signatures = new Signatures(siteNames);
    }

    /** What one source says: people, names that are hardly those of people, and bodies. */
    public static final class Named {
        private final String source;
        private final Map<String, Byline> people = new LinkedHashMap<>();
        private final Map<String, Byline> weak = new LinkedHashMap<>();
        private final Map<String, Byline> bodies = new LinkedHashMap<>();

        Named(String source) {
            this.source = source;
        }

        void add(Signatures.Kind kind, Byline byline) {
            var group =
                    switch (kind) {
                        case PERSON -> people;
                        case HARDLY_A_NAME -> weak;
                        case BODY -> bodies;
                        case NOBODY -> null;
                    };
            if (group != null) {
                group.putIfAbsent(Words.key(byline.name()), byline);
            }
        }

        boolean hasPeople() {
            return !people.isEmpty();
        }

        boolean isEmpty() {
            return people.isEmpty() && weak.isEmpty() && bodies.isEmpty();
        }

        String source() {
            return source;
        }
    }

    public Optional<FoundValue<List<Byline>>> find() {
        var weak = Optional.<FoundValue<List<Byline>>>empty();
        var bodies = Optional.<FoundValue<List<Byline>>>empty();
        var marked = new MarkedAuthors(marks, masthead, titles, signatures);
        var shown = new ShownAuthors(marks, masthead, signatures);
        for (Supplier<Named> reader : List.<Supplier<Named>>of(
                this::structured, this::meta, marked::find, shown::byHeading, shown::labelled, shown::inBox)) {
            var named = reader.get();
            if (named.hasPeople()) {
                return found(named.people, named.source);
            }
            weak = weak.isPresent() ? weak : found(named.weak, named.source);
            bodies = bodies.isPresent() ? bodies : found(named.bodies, named.source + " (organization)");
        }
        return weak.isPresent() ? weak : bodies.isPresent() ? bodies : editors(shown);
    }

    private static Optional<FoundValue<List<Byline>>> editors(ShownAuthors shown) {
        var named = shown.editors();
        return found(named.people, named.source);
    }

    private static Optional<FoundValue<List<Byline>>> found(Map<String, Byline> group, String source) {
        return group.isEmpty()
                ? Optional.empty()
                : Optional.of(new FoundValue<>(
                        group.values().stream().limit(MAX_AUTHORS).toList(), source));
    }

    private Named structured() {
        var named = new Named("json-ld");
        for (var article : articles) {
            for (var property : new String[] {"author", "creator"}) {
                var value = article.get(property);
                if (value != null && named.isEmpty()) {
                    collect(value, named, 0);
                }
            }
        }
        return named;
    }

    private void collect(JsonNode value, Named named, int depth) {
        if (value.isArray() && depth < MAX_DEPTH) {
            value.forEach(child -> collect(child, named, depth + 1));
            return;
        }
        var node = data.resolved(value);
        boolean isBody = JsonLd.types(node).stream().anyMatch(t -> t.endsWith("organization"));
        var url = node.isObject()
                ? JsonLd.text(node, "url").filter(Signatures::isWeb).orElse(null)
                : null;
        var sameAs = node.isObject()
                ? JsonLd.strings(node.get("sameAs")).stream()
                        .filter(Signatures::isWeb)
                        .toList()
                : List.<String>of();
        var texts = node.isObject() ? JsonLd.strings(node.get("name")) : JsonLd.strings(node);
        for (var text : texts) {
            var names = names(text);
            boolean single = names.size() == 1;
            for (var name : names) {
                var kind = isBody && !Signatures.isAgency(name) ? Signatures.Kind.BODY : signatures.kind(name);
                named.add(kind, new Byline(name, single ? url : null, single ? sameAs : List.of()));
            }
        }
    }

    /** The people that a string of structured data names, else the string as a whole. */
    private List<String> names(String text) {
        var names = signatures.isJoint(text) ? List.<String>of() : PersonNames.of(text);
        if (!names.isEmpty()) {
            return names;
        }
        var whole = PersonNames.one(text);
        return whole.isEmpty() || whole.length() > LONGEST_WHOLE || Signatures.isWeb(whole)
                ? List.of()
                : List.of(whole);
    }

    private Named meta() {
        var first = new Named("meta");
        for (var name : METAS) {
            var named = new Named("meta " + name);
            for (var value : head.all(name)) {
                if (!Signatures.isWeb(value)) {
                    signatures.names(value).forEach(n -> named.add(signatures.kind(n), Byline.of(n)));
                }
            }
            if (named.hasPeople()) {
                return named;
            }
            first = first.isEmpty() ? named : first;
        }
        return first;
    }
}
