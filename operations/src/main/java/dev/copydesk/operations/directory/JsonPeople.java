package dev.copydesk.operations.directory;

import dev.copydesk.enrich.speakers.SpeakerIds;
import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.events.json.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** People in JSON: an array of objects, or one object after the other. */
final class JsonPeople {
    private static final List<String> FIELDS = Arrays.stream(DirectoryEntry.class.getRecordComponents())
            .map(component -> component.getName())
            .toList();
    private static final Set<String> LISTS = Set.of("aliases", "links", "affiliations");

    private JsonPeople() {}

    static List<String> fields() {
        return FIELDS;
    }

    static List<FileRow<DirectoryEntry>> rows(String text) throws MalformedFile {
        return JsonRows.rows(text, JsonPeople::row);
    }

    /** A person of these fields; an id that is left out is made of the name. */
    static FileRow<DirectoryEntry> row(int number, ObjectNode person) {
        var unknown = person.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .findFirst();
        if (unknown.isPresent()) {
            return new FileRow.Bad<>(number, unknown.get() + ": no such field; there are " + String.join(", ", FIELDS));
        }
        for (var name : FIELDS) {
            var value = person.get(name);
            if (value != null && value.isNull()) {
                person.remove(name);
            } else if (value != null && LISTS.contains(name) != value.isArray()) {
                return new FileRow.Bad<>(number, name + (value.isArray() ? ": not a list" : ": a list in brackets"));
            } else if (value != null && !value.isArray() && !value.isString()) {
                return new FileRow.Bad<>(number, name + ": a text in quotation marks, not " + value);
            }
        }
        if (!person.has("name")) {
            return new FileRow.Bad<>(number, "name: missing");
        }
        if (!person.has("id") && person.get("name").isString()) {
            person.put("id", SpeakerIds.slug(person.get("name").stringValue()));
        }
        if (person.get("links") instanceof ArrayNode links) {
            person.set("links", profiles(links));
        }
        return JsonRows.entry(number, person, DirectoryEntry.class);
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
