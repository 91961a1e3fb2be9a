package dev.copydesk.publish.writing;

import dev.copydesk.events.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the JSON of an answer; anything else is a fault, never an exception. */
public final class AnswerReader {
    /** No digest is so long. */
    static final int MOST_CHARACTERS = 40_000;

    private static final int MOST_PASSAGES = 50;
    private static final int MOST_SOURCES = 50;
    private static final String FENCE = "```";

    private AnswerReader() {}

    /** An answer, or what is wrong with it: one of them. */
    public record Read(
            @Nullable ModelAnswer answer, @Nullable AnswerFault fault) {
        private static Read of(ModelAnswer answer) {
            return new Read(answer, null);
        }

        private static Read fault(DraftRefusal refusal, String detail) {
            return new Read(null, new AnswerFault(refusal, detail));
        }
    }

    private static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message, null, false, false);
        }
    }

    public static Read read(String content) {
        if (content.length() > MOST_CHARACTERS) {
            return Read.fault(DraftRefusal.TOO_LARGE, content.length() + " characters; at most " + MOST_CHARACTERS);
        }
        var json = unfenced(content.strip());
        if (json.isEmpty()) {
            return Read.fault(DraftRefusal.EMPTY, "no text at all");
        }
        try {
            var root = Json.mapper().readTree(json);
            var points = new ArrayList<AnswerPassage>();
            for (var point : list(root, "points", MOST_PASSAGES)) {
                points.add(passage(point, "a point"));
            }
            return Read.of(new ModelAnswer(passage(root.get("signal"), "the signal"), points));
        } catch (Malformed e) {
            return Read.fault(DraftRefusal.NOT_JSON, String.valueOf(e.getMessage()));
        } catch (JacksonException e) {
            return Read.fault(
                    DraftRefusal.NOT_JSON,
                    e.getOriginalMessage().lines().findFirst().orElse("no JSON"));
        }
    }

    /** What some models put around JSON though told not to. */
    private static String unfenced(String content) {
        if (!content.startsWith(FENCE) || !content.endsWith(FENCE) || content.length() < 2 * FENCE.length()) {
            return content;
        }
        int line = content.indexOf('\n');
        return line < 0
                ? content
                : content.substring(line, content.length() - FENCE.length()).strip();
    }

    private static AnswerPassage passage(@Nullable JsonNode node, String what) {
        if (node == null || !node.isObject()) {
            throw new Malformed(what + " is no object");
        }
        var text = node.get("text");
        if (text == null || !text.isString()) {
            throw new Malformed(what + " has no text");
        }
        var sources = new ArrayList<Integer>();
        for (var source : list(node, "sources", MOST_SOURCES)) {
            if (!source.isIntegralNumber() || !source.canConvertToInt()) {
                throw new Malformed("a source that is no number of a sentence");
            }
            sources.add(source.intValue());
        }
        var quote = node.get("quote");
        boolean none = quote == null
                || quote.isNull()
                || (quote.isString() && quote.stringValue().isBlank());
        if (!none && !quote.isString()) {
            throw new Malformed("a quote that is no name of one");
        }
        return new AnswerPassage(
                text.stringValue().strip(),
                sources,
                none ? null : quote.stringValue().strip());
    }

    private static List<JsonNode> list(@Nullable JsonNode node, String name, int most) {
        var list = node == null ? null : node.get(name);
        if (list == null || !list.isArray()) {
            throw new Malformed("no list of " + name);
        }
        if (list.size() > most) {
            throw new Malformed(list.size() + " " + name + "; at most " + most);
        }
        var nodes = new ArrayList<JsonNode>();
        list.forEach(nodes::add);
        return nodes;
    }
}
