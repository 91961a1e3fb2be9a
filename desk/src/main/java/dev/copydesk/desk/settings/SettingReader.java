package dev.copydesk.desk.settings;

import dev.copydesk.events.settings.AllowedValues;
import dev.copydesk.events.settings.NumberRange;
import dev.copydesk.events.settings.TextForm;
import dev.copydesk.events.settings.TimeRange;
import java.lang.reflect.Field;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** Reads a setting from its option, the annotation beside that, and the record whose component it becomes. */
final class SettingReader {
    private SettingReader() {}

    /** The option's setting; empty where the option is of one call alone. */
    static Optional<KnownSetting> read(OptionSpec option, String command) {
        return annotation(option).map(setting -> {
            var kind = kind(option);
            var allowed = allowed(option, setting);
            return new KnownSetting(
                    setting.key(),
                    option.longestName(),
                    option.paramLabel(),
                    option.hidden(),
                    kind,
                    allowed.flatMap(values -> bounds(values, option)),
                    choices(option),
                    allowed.flatMap(values -> values instanceof TextForm form ? Optional.of(form) : Optional.empty()),
                    fallback(option, setting, kind),
                    setting.secret(),
                    description(option),
                    new TreeSet<>(List.of(command)));
        });
    }

    static Optional<Setting> annotation(OptionSpec option) {
        return option.userObject() instanceof Field field
                ? Optional.ofNullable(field.getAnnotation(Setting.class))
                : Optional.empty();
    }

    /** The component of the record that the option becomes. */
    static String component(OptionSpec option, Setting setting) {
        return setting.component().isEmpty() ? ((Field) option.userObject()).getName() : setting.component();
    }

    /** What values the record takes: its constant {@code MIN_DELAY} for the component {@code minDelay}, if it has one. */
    private static Optional<AllowedValues> allowed(OptionSpec option, Setting setting) {
        var constant = component(option, setting).replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        return Arrays.stream(setting.of().getFields())
                .filter(field ->
                        field.getName().equals(constant) && AllowedValues.class.isAssignableFrom(field.getType()))
                .findFirst()
                .map(SettingReader::constant);
    }

    private static AllowedValues constant(Field field) {
        try {
            return (AllowedValues) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<NumberRange> bounds(AllowedValues values, OptionSpec option) {
        if (values instanceof TimeRange times) {
            return Optional.of(times.in(unit(option)));
        }
        return values instanceof NumberRange numbers ? Optional.of(numbers) : Optional.empty();
    }

    /** Of an option that is a time: what the help calls its value. */
    static ChronoUnit unit(OptionSpec option) {
        return switch (option.paramLabel()) {
            case "SECONDS" -> ChronoUnit.SECONDS;
            case "MS" -> ChronoUnit.MILLIS;
            default -> throw new IllegalStateException(option.longestName() + ": of which unit is its value?");
        };
    }

    private static KnownSetting.Kind kind(OptionSpec option) {
        var info = option.typeInfo();
        if (info.isMultiValue()) {
            return info.isMap() ? KnownSetting.Kind.MAP : KnownSetting.Kind.LIST;
        }
        if (info.isEnum()) {
            return KnownSetting.Kind.CHOICE;
        }
        return switch (info.getClassSimpleName()) {
            case "boolean", "Boolean" -> KnownSetting.Kind.SWITCH;
            case "short", "Short", "int", "Integer", "long", "Long" -> KnownSetting.Kind.WHOLE_NUMBER;
            case "double", "Double" -> KnownSetting.Kind.NUMBER;
            case "Path" -> KnownSetting.Kind.FILE;
            default -> KnownSetting.Kind.TEXT;
        };
    }

    private static List<String> choices(OptionSpec option) {
        var info = option.typeInfo();
        var constants = info.isMultiValue() ? info.getAuxiliaryTypeInfos().get(0) : info;
        return constants.isEnum()
                ? constants.getEnumConstantNames().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList()
                : List.of();
    }

    private static String fallback(OptionSpec option, Setting setting, KnownSetting.Kind kind) {
        if (!setting.unset().isEmpty()) {
            return setting.unset();
        }
        var value = initialValue(option);
        return value == null ? kind == KnownSetting.Kind.SWITCH ? "false" : "none" : value;
    }

    /** The value of an option that is not given, as a person would write it; null where it is none, or several. */
    static @Nullable String initialValue(OptionSpec option) {
        var value = option.initialValue();
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
        if (value instanceof Double number && number == Math.rint(number)) {
            return String.valueOf(number.longValue());
        }
        return value == null || option.isMultiValue() ? null : String.valueOf(value);
    }

    private static String description(OptionSpec option) {
        return String.join(" ", option.description())
                .replaceAll(" ?\\(default: [^)]*\\)", "")
                .strip();
    }
}
