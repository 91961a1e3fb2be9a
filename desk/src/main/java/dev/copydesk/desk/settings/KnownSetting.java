package dev.copydesk.desk.settings;

import dev.copydesk.events.settings.NumberRange;
import dev.copydesk.events.settings.TextForm;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A setting that the program has.
 *
 * @param key in the file
 * @param option its flag
 * @param label what the help calls its value, {@code SECONDS}
 * @param hidden whether the flag is refused on the command line, where others of the machine can read it
 * @param bounds of a number, in the option's unit
 * @param choices where there are no other values
 * @param form of a text
 * @param fallback what is in force where nothing is set
 * @param description what the help says of it
 * @param commands those that have the flag
 */
public record KnownSetting(
        String key,
        String option,
        String label,
        boolean hidden,
        Kind kind,
        Optional<NumberRange> bounds,
        List<String> choices,
        Optional<TextForm> form,
        String fallback,
        boolean secret,
        String description,
        SortedSet<String> commands) {
    /** How its value is written. */
    public enum Kind {
        TEXT("text"),
        FILE("path"),
        SWITCH("true or false"),
        WHOLE_NUMBER("whole number"),
        NUMBER("number"),
        CHOICE("one of"),
        LIST("list"),
        MAP("section");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** {@code COPYDESK_TOPIC_PREFIX} of {@code --topic-prefix}. */
    public String variable() {
        return "COPYDESK_" + option.replaceFirst("^-+", "").replace('-', '_').toUpperCase(Locale.ROOT);
    }

    public String section() {
        return key.substring(0, key.indexOf('.'));
    }

    /** Its type and range, in words. */
    public String range() {
        return switch (kind) {
            case WHOLE_NUMBER, NUMBER -> unit() + bounds.map(b -> ", " + b).orElse("");
            case CHOICE -> String.join(", ", choices);
            case LIST -> choices.isEmpty() ? kind.words() : "list of " + String.join(", ", choices);
            case TEXT -> form.map(TextForm::words).orElse(kind.words());
            default -> kind.words();
        };
    }

    private String unit() {
        return switch (label) {
            case "SECONDS" -> "seconds";
            case "MS" -> "milliseconds";
            default -> kind.words();
        };
    }

    /** What is wrong with a value: {@code 1 to 1000, not 0}. */
    public Optional<String> problem(String value) {
        var expected =
                switch (kind) {
                    case SWITCH -> isSwitch(value) ? "" : kind.words();
                    case WHOLE_NUMBER, NUMBER ->
                        isNumber(value) ? "" : bounds.map(NumberRange::toString).orElse("a " + kind.words());
                    case CHOICE -> isChoice(value) ? "" : String.join(", ", choices);
                    case TEXT ->
                        form.filter(f -> !f.fits(value)).map(TextForm::words).orElse("");
                    case LIST -> isListOfChoices(value) ? "" : "of " + String.join(", ", choices);
                    default -> "";
                };
        if (expected.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(expected + (secret ? "" : ", not " + value));
    }

    private static boolean isSwitch(String value) {
        return value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
    }

    private boolean isNumber(String value) {
        try {
            if (kind == Kind.WHOLE_NUMBER) {
                long number = Long.parseLong(value);
                return bounds.map(b -> b.contains(number)).orElse(true);
            }
            double number = Double.parseDouble(value);
            return bounds.map(b -> b.contains(number)).orElse(true);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private boolean isChoice(String value) {
        return choices.stream().anyMatch(value::equalsIgnoreCase);
    }

    private boolean isListOfChoices(String value) {
        return choices.isEmpty() || Arrays.stream(value.split(",")).allMatch(this::isChoice);
    }
}
