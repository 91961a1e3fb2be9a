package dev.copydesk.desk.settings;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A setting that the program has.
 *
 * @param key in the file
 * @param option its flag
 * @param label what the help calls its value, {@code SECONDS}
 * @param hidden whether the flag is refused on the command line, where others of the machine can read it
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
        long min,
        long max,
        List<String> choices,
        Form form,
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

    /**
     * What a text has to look like.
     *
     * @param matches a regular expression; empty for any text
     */
    public record Form(String matches, String words) {
        boolean fits(String value) {
            return matches.isEmpty() || value.matches(matches);
        }
    }

    /** The option's setting; empty where the option is of one call alone. */
    static Optional<KnownSetting> of(OptionSpec option, String command) {
        return annotation(option).map(setting -> {
            var kind = kind(option, setting);
            return new KnownSetting(
                    setting.key(),
                    option.longestName(),
                    option.paramLabel(),
                    option.hidden(),
                    kind,
                    setting.min(),
                    setting.max(),
                    choices(option, setting),
                    new Form(setting.matches(), setting.words()),
                    fallback(option, setting, kind),
                    setting.secret(),
                    description(option),
                    new TreeSet<>(List.of(command)));
        });
    }

    static Optional<Setting> annotation(OptionSpec option) {
        return option.userObject() instanceof AnnotatedElement field
                ? Optional.ofNullable(field.getAnnotation(Setting.class))
                : Optional.empty();
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
        var bounds = bounds();
        return switch (kind) {
            case WHOLE_NUMBER, NUMBER -> bounds.isEmpty() ? unit() : unit() + ", " + bounds;
            case CHOICE -> String.join(", ", choices);
            case LIST -> choices.isEmpty() ? kind.words() : "list of " + String.join(", ", choices);
            case TEXT -> form.words.isEmpty() ? kind.words() : form.words;
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
                        isNumber(value) ? "" : bounds().isEmpty() ? "a " + kind.words() : bounds();
                    case CHOICE -> isChoice(value) ? "" : String.join(", ", choices);
                    case TEXT -> form.fits(value) ? "" : form.words;
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
                return number >= min && number <= max;
            }
            double number = Double.parseDouble(value);
            return number >= min && number <= max;
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

    private String bounds() {
        if (min == Long.MIN_VALUE && max == Long.MAX_VALUE) {
            return "";
        }
        if (max == Long.MAX_VALUE) {
            return "at least " + min;
        }
        return min == Long.MIN_VALUE ? "at most " + max : min + " to " + max;
    }

    private static Kind kind(OptionSpec option, Setting setting) {
        var info = option.typeInfo();
        if (info.isMultiValue()) {
            return info.isMap() ? Kind.MAP : Kind.LIST;
        }
        if (info.isEnum() || setting.oneOf().length > 0) {
            return Kind.CHOICE;
        }
        return switch (info.getClassSimpleName()) {
            case "boolean", "Boolean" -> Kind.SWITCH;
            case "short", "Short", "int", "Integer", "long", "Long" -> Kind.WHOLE_NUMBER;
            case "double", "Double" -> Kind.NUMBER;
            case "Path" -> Kind.FILE;
            default -> Kind.TEXT;
        };
    }

    private static List<String> choices(OptionSpec option, Setting setting) {
        var info = option.typeInfo();
        var constants = info.isMultiValue() ? info.getAuxiliaryTypeInfos().get(0) : info;
        return constants.isEnum()
                ? constants.getEnumConstantNames().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList()
                : List.of(setting.oneOf());
    }

    private static String fallback(OptionSpec option, Setting setting, Kind kind) {
        if (!setting.unset().isEmpty()) {
            return setting.unset();
        }
        var value = option.defaultValue();
        if (value == null || value.isEmpty()) {
            return kind == Kind.SWITCH ? "false" : "none";
        }
        return value;
    }

    private static String description(OptionSpec option) {
        return String.join(" ", option.description())
                .replaceAll(" ?\\(default: [^)]*\\)", "")
                .strip();
    }
}
