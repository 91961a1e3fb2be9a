package dev.copydesk.ingest.extract.metadata.marks;

import dev.copydesk.events.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/** JSON as pages write it into a script: in comments, escaped once too often, or broken. */
final class JsonScript {
    private static final int MAX_VALUES = 200;

    private static final List<String> WRAPPINGS =
            List.of("<!--", "//<![CDATA[", "// <![CDATA[", "<![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */");

    private static final ObjectReader READER = Json.mapper()
            .readerFor(JsonNode.class)
            .with(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .with(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .with(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .with(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER);

    private JsonScript() {}

    /** The values in a script's text: what stands before what is broken, or what mending makes of it. */
    static List<JsonNode> values(String data) {
        var json = unwrapped(data);
        var values = read(json);
        if (values.isEmpty() && json.contains("&quot;")) {
            json = Parser.unescapeEntities(json, false);
            values = read(json);
        }
        if (values.isEmpty() && !json.isEmpty()) {
            values = read(BrokenJson.mended(json));
        }
        return values;
    }

    private static String unwrapped(String data) {
        var json = data.strip();
        for (var wrapping : WRAPPINGS) {
            if (json.startsWith(wrapping)) {
                json = json.substring(wrapping.length()).strip();
            }
        }
        return json;
    }

    /** The values that stand before what is broken. */
    private static List<JsonNode> read(String json) {
        var read = new ArrayList<JsonNode>();
        try (var values = READER.<JsonNode>readValues(json)) {
            while (values.hasNext() && read.size() < MAX_VALUES) {
                read.add(values.next());
            }
        } catch (JacksonException e) {
            return read;
        }
        return read;
    }
}
