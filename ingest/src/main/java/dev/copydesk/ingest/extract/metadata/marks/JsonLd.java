package dev.copydesk.ingest.extract.metadata.marks;

import dev.copydesk.ingest.extract.text.Spaces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The schema.org objects that a page carries as JSON-LD: graphs, lists and nested objects in one list; broken parts left out. */
public final class JsonLd {
    private static final int MAX_OBJECTS = 20_000;
    private static final int MAX_SCRIPTS = 200;
    private static final int MAX_OWN = 20;
    private static final double SAME = 0.8;
    /** Under these names stand other articles than the page's own. */
    private static final Set<String> OTHERS = Set.of(
            "itemlistelement",
            "haspart",
            "ispartof",
            "mentions",
            "relatedlink",
            "citation",
            "isbasedon",
            "significantlink",
            "subjectof",
            "comment",
            "video",
            "about",
            "review",
            "liveblogupdate");

    private final List<Thing> things = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    /** An object of the data; {@code other} where it stands under a name that leads to other articles. */
    private record Thing(JsonNode node, boolean other) {}

    public JsonLd(PageMarks marks) {
        marks.data().stream()
                .limit(MAX_SCRIPTS)
                .forEach(script -> JsonScript.values(script.data()).forEach(this::collect));
    }

    private void collect(JsonNode root) {
        var open = new ArrayList<Thing>();
        open.add(new Thing(root, false));
        while (!open.isEmpty() && things.size() < MAX_OBJECTS) {
            var thing = open.remove(open.size() - 1);
            var children = new ArrayList<Thing>();
            if (thing.node.isObject()) {
                things.add(thing);
                var id = string(thing.node.get("@id"));
                if (id != null && thing.node.size() > 1) {
                    byId.putIfAbsent(id, thing.node);
                }
                for (var property : thing.node.properties()) {
                    boolean other =
                            thing.other || OTHERS.contains(property.getKey().toLowerCase(Locale.ROOT));
                    children.add(new Thing(property.getValue(), other));
                }
            } else if (thing.node.isArray()) {
                thing.node.forEach(child -> children.add(new Thing(child, thing.other)));
            }
            for (int i = children.size() - 1; i >= 0; i--) {
                if (children.get(i).node.isContainer()) {
                    open.add(children.get(i));
                }
            }
        }
    }

    /** The object that describes the page's own article; of several, the one whose headline the page repeats. */
    public Optional<JsonNode> article(List<String> titles) {
        return own(titles).stream().findFirst();
    }

    /** The objects that describe the page's own article and the page itself, the one that says most first. */
    public List<JsonNode> own(List<String> titles) {
        var ranked = new ArrayList<Ranked>();
        for (var thing : things) {
            var rank = rank(thing, titles);
            if (rank != null) {
                ranked.add(rank);
            }
        }
        if (ranked.isEmpty()) {
            return List.of();
        }
        ranked.sort(Comparator.comparingDouble(Ranked::rank).reversed());
        var best = ranked.get(0);
        var own = new ArrayList<JsonNode>(List.of(best.node));
        for (var other : ranked.subList(1, Math.min(ranked.size(), MAX_OWN))) {
            boolean page = types(other.node).stream().anyMatch(SchemaTypes::isPage);
            if (page || other.same >= SAME) {
                own.add(other.node);
            }
        }
        return own;
    }

    /** @param same how like the page's titles its headline is */
    private record Ranked(JsonNode node, double same, double rank) {}

    private static @Nullable Ranked rank(Thing thing, List<String> titles) {
        var types = types(thing.node);
        boolean isArticle = types.stream().anyMatch(SchemaTypes::isArticle);
        boolean isPage = types.stream().anyMatch(t -> SchemaTypes.isPage(t) || t.equals("videoobject"));
        if (!isArticle && !isPage) {
            return null;
        }
        var headline = text(thing.node, "headline").or(() -> text(thing.node, "name"));
        double same = headline.map(h -> titles.stream()
                        .mapToDouble(t -> h.equals(t) ? 1 : Likeness.of(h, t))
                        .max()
                        .orElse(0))
                .orElse(0.0);
        if (thing.other && same < SAME) {
            return null;
        }
        int said = 0;
        for (var name : new String[] {"datePublished", "author", "headline", "articleBody"}) {
            said += thing.node.has(name) ? 1 : 0;
        }
        return new Ranked(thing.node, same, (isArticle ? 10 : 1) + 5 * same + said - (thing.other ? 3 : 0));
    }

    /** Lower-case types of an object, without their namespace. */
    public static List<String> types(JsonNode node) {
        if (!node.has("@type")) {
            return List.of();
        }
        return strings(node.get("@type")).stream()
                .map(type -> type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The first object of a type, in lower case, that stands under no name that leads to other articles. */
    public Optional<JsonNode> first(String type) {
        return things.stream()
                .filter(thing -> !thing.other && types(thing.node).contains(type))
                .map(Thing::node)
                .findFirst();
    }

    /** Names of publishers and of sites that the data gives. */
    public List<String> publishers() {
        var names = new ArrayList<String>();
        for (var thing : things) {
            var publisher = thing.node.get("publisher");
            if (publisher != null && !publisher.isArray()) {
                names.addAll(strings(resolved(publisher)));
            }
            if (types(thing.node).contains("website")) {
                names.addAll(strings(thing.node.get("name")));
            }
            if (names.size() > 20) {
                break;
            }
        }
        return names;
    }

    /** {@code node} itself, or the object elsewhere in the page's data that its {@code @id} names. */
    public JsonNode resolved(JsonNode node) {
        var id = node.isString() ? node.stringValue() : node.has("name") ? null : string(node.get("@id"));
        return id == null ? node : byId.getOrDefault(id, node);
    }

    /** The first string under {@code name}, its entities and white space resolved. */
    public static Optional<String> text(JsonNode node, String name) {
        return strings(node.get(name)).stream().findFirst();
    }

    /** Every string that a value is or holds, names of objects included. */
    public static List<String> strings(@Nullable JsonNode node) {
        var found = new ArrayList<String>();
        if (node == null) {
            return found;
        }
        if (node.isArray()) {
            node.forEach(child -> found.addAll(child.isArray() ? List.of() : strings(child)));
            return found;
        }
        var value = node.isObject() ? string(node.get("name")) : string(node);
        if (value == null && node.isObject()) {
            value = string(node.get("@value"));
        }
        if (value != null) {
            found.add(value);
        }
        return found;
    }

    public static @Nullable String string(@Nullable JsonNode node) {
        if (node == null || !node.isString()) {
            return null;
        }
        var given = node.stringValue();
        var text = Spaces.squeeze(given.indexOf('&') < 0 ? given : Parser.unescapeEntities(given, false));
        return text.isEmpty() ? null : text;
    }
}
