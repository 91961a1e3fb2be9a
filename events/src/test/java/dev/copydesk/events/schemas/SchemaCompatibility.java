package dev.copydesk.events.schemas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a schema promises its readers that a later one of the same record no longer does. */
final class SchemaCompatibility {
    private final JsonNode before;
    private final JsonNode after;
    private final List<String> breaks = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();

    private SchemaCompatibility(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** Each break in a sentence that begins with the field's path; none where readers are safe. */
    static List<String> breaks(JsonNode before, JsonNode after) {
        var comparison = new SchemaCompatibility(before, after);
        comparison.compare("", before, after);
        return List.copyOf(comparison.breaks);
    }

    /** Properties that a writer who knows the schema before does not know to be required. */
    static List<String> newDemands(JsonNode before, JsonNode after) {
        var demands = required(after);
        demands.removeAll(required(before));
        return List.copyOf(demands);
    }

    private void compare(String path, JsonNode beforeNode, JsonNode afterNode) {
        var was = Shape.of(before, beforeNode);
        var is = Shape.of(after, afterNode);
        if (!was.type().equals(is.type())) {
            breaks.add(path + " was " + was.type() + " and is " + is.type());
            return;
        }
        if (is.nullable() && !was.nullable()) {
            breaks.add(path + " may newly be null");
        }
        compareValues(path, was.node(), is.node());
        if (compared.add(path + "|" + was.node().hashCode())) {
            compareProperties(path, was.node(), is.node());
            compareInside(path + "[]", was.node().get("items"), is.node().get("items"));
            compareInside(
                    path + ".*",
                    was.node().get("additionalProperties"),
                    is.node().get("additionalProperties"));
        }
    }

    private void compareValues(String path, JsonNode was, JsonNode is) {
        for (var keyword : List.of("format", "pattern")) {
            if (was.has(keyword) && !was.get(keyword).equals(is.get(keyword))) {
                breaks.add(path + " has another " + keyword);
            }
        }
        if (was.has("enum")) {
            var gone = strings(was.get("enum"));
            gone.removeAll(strings(is.get("enum")));
            gone.forEach(value -> breaks.add(path + " has lost the value " + value));
        }
    }

    private void compareProperties(String path, JsonNode was, JsonNode is) {
        var requiredBefore = required(was);
        var requiredAfter = required(is);
        was.path("properties").properties().forEach(property -> {
            var name = property.getKey();
            var inner = path.isEmpty() ? name : path + "." + name;
            var now = is.path("properties").get(name);
            if (now == null) {
                breaks.add(inner + " is gone");
                return;
            }
            if (requiredBefore.contains(name) && !requiredAfter.contains(name)) {
                breaks.add(inner + " may newly be absent");
            }
            compare(inner, property.getValue(), now);
        });
    }

    private void compareInside(String path, @Nullable JsonNode was, @Nullable JsonNode is) {
        if (was == null || !was.isObject()) {
            return;
        }
        if (is == null) {
            breaks.add(path + " may newly be anything");
        } else {
            compare(path, was, is);
        }
    }

    private static Set<String> required(JsonNode node) {
        return strings(node.get("required"));
    }

    private static Set<String> strings(@Nullable JsonNode array) {
        var strings = new TreeSet<String>();
        if (array != null) {
            array.forEach(value -> strings.add(value.asString()));
        }
        return strings;
    }

    /** A schema with its references followed: {@code type} is its type apart from null. */
    private record Shape(JsonNode node, String type, boolean nullable) {
        static Shape of(JsonNode root, JsonNode node) {
            if (node.has("$ref")) {
                return of(root, root.at(node.get("$ref").asString().substring(1)));
            }
            if (node.has("anyOf")) {
                return ofAlternatives(root, node.get("anyOf"));
            }
            var types = new TreeSet<String>();
            var type = node.path("type");
            if (type.isArray()) {
                types.addAll(strings(type));
            } else {
                types.add(type.asString("anything"));
            }
            boolean nullable = types.size() > 1 && types.remove("null");
            return new Shape(node, String.join(" or ", types), nullable);
        }

        private static Shape ofAlternatives(JsonNode root, JsonNode alternatives) {
            boolean nullable = false;
            var others = new ArrayList<Shape>();
            for (var alternative : alternatives) {
                var shape = of(root, alternative);
                if (shape.type().equals("null")) {
                    nullable = true;
                } else {
                    others.add(shape);
                }
            }
            if (others.size() != 1) {
                throw new IllegalArgumentException("alternatives that no record gives: " + alternatives);
            }
            var other = others.get(0);
            return new Shape(other.node(), other.type(), nullable || other.nullable());
        }
    }
}
