package dev.copydesk.desk.directory;

import dev.copydesk.enrich.speakers.SpeakerIds;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.events.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** People in JSON: an array of objects, or one object after the other. */
final class JsonPeople {
    private static final List<String> FIELDS = Arrays.stream(DirectoryEntry.class.getRecordComponents())
            .map(component -> component.getName())
            .toList();
    private static final Set<String> LISTS = Set.of("aliases", "links", "affiliations");
    /** Where a parser's message says a second time in what source the text stands. */
    private static final Pattern SOURCE = Pattern.compile(" \\((?:for|start marker at) .*", Pattern.DOTALL);

    private static final String REFUSED = "no DirectoryEntry: ";

    private JsonPeople() {}

    static List<String> fields() {
        return FIELDS;
    }

    static List<PeopleRow> rows(String text) throws MalformedPeople {
        var rows = new ArrayList<PeopleRow>();
        try (var nodes = Json.mapper().readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            while (nodes.hasNextValue()) {
                if (rows.size() == PeopleFile.MAX_ROWS) {
                    throw MalformedPeople.tooMany();
                }
                int number = rows.size() + 1;
                rows.add(
                        nodes.nextValue() instanceof ObjectNode person
                                ? row(number, person)
                                : new PeopleRow.Bad(number, "not an object"));
            }
            return rows;
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new MalformedPeople(
                    "not JSON" + (at == null ? "" : ", line " + at.getLineNr()) + ": "
                            + SOURCE.matcher(e.getOriginalMessage()).replaceFirst(""),
                    e);
        }
    }

    /** A person of these fields; an id that is left out is made of the name. */
    static PeopleRow row(int number, ObjectNode person) {
        var unknown = person.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .findFirst();
        if (unknown.isPresent()) {
            return new PeopleRow.Bad(number, unknown.get() + ": no such field; there are " + String.join(", ", FIELDS));
        }
        for (var name : FIELDS) {
            var value = person.get(name);
            if (value != null && value.isNull()) {
                person.remove(name);
            } else if (value != null && LISTS.contains(name) != value.isArray()) {
                return new PeopleRow.Bad(number, name + (value.isArray() ? ": not a list" : ": a list in brackets"));
            } else if (value != null && !value.isArray() && !value.isString()) {
                return new PeopleRow.Bad(number, name + ": a text in quotation marks, not " + value);
            }
        }
        if (!person.has("name")) {
            return new PeopleRow.Bad(number, "name: missing");
        }
        if (!person.has("id") && person.get("name").isString()) {
            person.put("id", SpeakerIds.slug(person.get("name").stringValue()));
        }
        if (person.get("links") instanceof ArrayNode links) {
            person.set("links", profiles(links));
        }
        try {
            return new PeopleRow.Person(number, Json.read(Json.bytes(person), DirectoryEntry.class));
        } catch (BadRecord e) {
            var message = String.valueOf(e.getMessage());
            return new PeopleRow.Bad(
                    number, message.startsWith(REFUSED) ? message.substring(REFUSED.length()) : message);
        }
    }

    /** A link that is a URL alone leads to a profile. */
    private static ArrayNode profiles(ArrayNode links) {
        var profiles = Json.mapper().createArrayNode();
        for (var link : links) {
            if (link.isString()) {
                profiles.addObject().put("rel", "profile").put("url", link.stringValue());
            } else {
                profiles.add(link);
            }
        }
        return profiles;
    }
}
