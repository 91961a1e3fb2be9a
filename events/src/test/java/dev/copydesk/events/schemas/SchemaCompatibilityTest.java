package dev.copydesk.events.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SchemaCompatibilityTest {
    private static final String BEFORE = """
            {"type": "object",
             "properties": {
               "id": {"type": "string"},
               "count": {"type": "integer"},
               "day": {"type": "string", "format": "date"},
               "note": {"type": "string"},
               "kind": {"$ref": "#/$defs/Kind"},
               "speaker": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/Span"}]},
               "spans": {"type": "array", "items": {"$ref": "#/$defs/Span"}},
               "origin": {"type": "object", "additionalProperties": {"type": "string"}}},
             "required": ["id", "count", "kind", "spans"],
             "$defs": {
               "Kind": {"type": "string", "enum": ["direct", "partial"]},
               "Span": {"type": "object", "properties": {"start": {"type": "integer"}}, "required": ["start"]}}}
            """;

    private static List<String> breaksAfter(String part, String replacement) {
        assertThat(BEFORE).contains(part);
        return SchemaCompatibility.breaks(json(BEFORE), json(BEFORE.replace(part, replacement)));
    }

    private static JsonNode json(String text) {
        return Json.mapper().readTree(text);
    }

    @Test
    void findsNothingWhereNothingChanged() {
        assertThat(SchemaCompatibility.breaks(json(BEFORE), json(BEFORE))).isEmpty();
    }

    @Test
    void allowsANewOptionalProperty() {
        assertThat(breaksAfter("\"note\":", "\"new\": {\"type\": \"string\"}, \"note\":"))
                .isEmpty();
    }

    @Test
    void allowsANewRequiredProperty() {
        assertThat(breaksAfter("\"required\": [\"id\", \"count\"", "\"required\": [\"id\", \"note\", \"count\""))
                .isEmpty();
    }

    @Test
    void allowsANewEnumValue() {
        assertThat(breaksAfter("\"partial\"]", "\"partial\", \"scare\"]")).isEmpty();
    }

    @Test
    void allowsANullThatIsNoMore() {
        assertThat(breaksAfter(
                        "{\"anyOf\": [{\"type\": \"null\"}, {\"$ref\": \"#/$defs/Span\"}]}",
                        "{\"$ref\": \"#/$defs/Span\"}"))
                .isEmpty();
    }

    @Test
    void catchesAPropertyRemoved() {
        assertThat(breaksAfter("\"note\": {\"type\": \"string\"},", "")).containsExactly("note is gone");
    }

    @Test
    void catchesAPropertyRenamed() {
        assertThat(breaksAfter("\"note\":", "\"remark\":")).containsExactly("note is gone");
    }

    @Test
    void catchesATypeChanged() {
        assertThat(breaksAfter("\"count\": {\"type\": \"integer\"}", "\"count\": {\"type\": \"string\"}"))
                .containsExactly("count was integer and is string");
    }

    @Test
    void catchesATypeWidened() {
        assertThat(breaksAfter(
                        "\"count\": {\"type\": \"integer\"}", "\"count\": {\"type\": [\"integer\", \"string\"]}"))
                .containsExactly("count was integer and is integer or string");
    }

    @Test
    void catchesAFormatChanged() {
        assertThat(breaksAfter("\"format\": \"date\"", "\"format\": \"date-time\""))
                .containsExactly("day has another format");
    }

    @Test
    void catchesARequiredPropertyThatMayBeAbsent() {
        assertThat(breaksAfter("\"required\": [\"id\", \"count\"", "\"required\": [\"id\""))
                .containsExactly("count may newly be absent");
    }

    @Test
    void catchesAnEnumValueRemoved() {
        assertThat(breaksAfter(", \"partial\"]", "]")).containsExactly("kind has lost the value partial");
    }

    @Test
    void catchesANullByType() {
        assertThat(breaksAfter("\"note\": {\"type\": \"string\"}", "\"note\": {\"type\": [\"string\", \"null\"]}"))
                .containsExactly("note may newly be null");
    }

    @Test
    void catchesANullByAlternative() {
        assertThat(breaksAfter(
                        "\"items\": {\"$ref\": \"#/$defs/Span\"}",
                        "\"items\": {\"anyOf\": [{\"type\": \"null\"}, {\"$ref\": \"#/$defs/Span\"}]}"))
                .containsExactly("spans[] may newly be null");
    }

    @Test
    void catchesABreakInsideADefinitionWhereverItIsUsed() {
        assertThat(breaksAfter("{\"start\": {\"type\": \"integer\"}}", "{\"start\": {\"type\": \"number\"}}"))
                .containsExactly("speaker.start was integer and is number", "spans[].start was integer and is number");
    }

    @Test
    void catchesAMapThatHoldsSomethingElse() {
        assertThat(breaksAfter(
                        "\"additionalProperties\": {\"type\": \"string\"}",
                        "\"additionalProperties\": {\"type\": \"integer\"}"))
                .containsExactly("origin.* was string and is integer");
    }

    @Test
    void tellsWhatAWriterMustNewlyGive() {
        assertThat(SchemaCompatibility.newDemands(
                        json("{\"required\": [\"url\"]}"), json("{\"required\": [\"url\", \"reason\"]}")))
                .containsExactly("reason");
    }
}
