package dev.copydesk.events.json;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** What is wrong with a JSON text, in one line for its writer: the path of the field, and no word of our program's classes. */
final class JsonProblem {
    private static final int MAX = 500;

    private static final Pattern ASIDES = Pattern.compile("\\s*\\((?:token `[^`]*`|although [^)]*|but might [^)]*)\\)"
            + "|: no \\S+ constructor/factory method to deserialize");

    private static final Pattern PLACE = Pattern.compile(" \\([^()]*\\[Source: .*?]\\)");
    private static final Pattern PACKAGES =
            Pattern.compile("\\b(?:java|tools\\.jackson|dev\\.copydesk)\\.(?:[a-z]\\w*\\.)*(?=[A-Z])");
    private static final Pattern LISTS = Pattern.compile("\\b(?:Array)?List<(\\w+)>");
    private static final Pattern MAPS = Pattern.compile("\\b(?:Linked(?:Hash)?)?Map<[^>]*>");

    private JsonProblem() {}

    /** {@code blocks[2].start: …}. */
    static String of(JacksonException failure) {
        var path = path(failure);
        var message = failure.getCause() instanceof IllegalArgumentException cause && cause.getMessage() != null
                ? cause.getMessage()
                : inPlainWords(failure.getOriginalMessage());
        var line = (path.isEmpty() ? "" : path + ": ")
                + message.lines().findFirst().orElse("");
        return line.length() <= MAX ? line : line.substring(0, MAX) + "…";
    }

    private static String path(JacksonException failure) {
        var path = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String inPlainWords(String message) {
        var line = message.lines().findFirst().orElse("");
        line = line.substring(0, Math.min(line.length(), 2 * MAX));
        line = ASIDES.matcher(line).replaceAll("");
        line = PLACE.matcher(line).replaceAll("");
        line = PACKAGES.matcher(line).replaceAll("");
        line = LISTS.matcher(line).replaceAll("list of $1");
        line = MAPS.matcher(line).replaceAll("object");
        return line.replace("Cannot deserialize value of type", "expected")
                .replace("Cannot construct instance of", "expected")
                .replace("required creator property", "required property")
                .replace(" from ", ", not ");
    }
}
