package dev.copydesk.desk.settings;

import dev.copydesk.events.settings.NumberRange;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** An option that is a setting, and the record that it becomes a component of. */
record DeclaredSetting(OptionSpec option, Setting setting) {
    /** Of every class of options and every command. */
    static Stream<Named<DeclaredSetting>> all(CommandLine root) {
        var found = new TreeMap<String, Named<DeclaredSetting>>();
        collect(root, found);
        return found.values().stream();
    }

    private static void collect(CommandLine line, Map<String, Named<DeclaredSetting>> found) {
        for (var option : line.getCommandSpec().options()) {
            SettingReader.annotation(option).ifPresent(setting -> {
                var declared = new DeclaredSetting(option, setting);
                var name = setting.key() + " of " + declared.declaring().getSimpleName();
                found.put(name, Named.of(name, declared));
            });
        }
        line.getSubcommands().values().forEach(command -> collect(command, found));
    }

    Class<?> owner() {
        return setting.of();
    }

    /** The class of options that has it, or the command. */
    Class<?> declaring() {
        return ((Field) option.userObject()).getDeclaringClass();
    }

    private String name() {
        return SettingReader.component(option, setting);
    }

    Optional<NumberRange> bounds() {
        return known().bounds();
    }

    KnownSetting known() {
        return SettingReader.read(option, "").orElseThrow();
    }

    Optional<RecordComponent> component() {
        return owner().isRecord()
                ? Arrays.stream(owner().getRecordComponents())
                        .filter(component -> component.getName().equals(name()))
                        .findFirst()
                : Optional.empty();
    }

    /** The value that a record has of it. */
    @Nullable
    Object of(Object record) throws ReflectiveOperationException {
        return component().orElseThrow().getAccessor().invoke(record);
    }

    /** The value of an option, or the text that gives it, as its record holds it. */
    Object inRecord(Object value) {
        var type = component().orElseThrow().getType();
        if (value instanceof String text && type != String.class) {
            return inRecord(read(text, type));
        }
        if (type == Duration.class) {
            return Duration.of(((Number) value).longValue(), SettingReader.unit(option));
        }
        if (value instanceof Collection<?> values && type == Set.class) {
            return Set.copyOf(values);
        }
        return value instanceof Number number ? number(number, type) : value;
    }

    private static Object read(String text, Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.toString().equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow();
        }
        if (type == Set.class) {
            return List.of(text.split(","));
        }
        if (type == boolean.class) {
            return Boolean.valueOf(text);
        }
        return type == URI.class ? (Object) URI.create(text) : (Object) Long.valueOf(text);
    }

    private static Object number(Number number, Class<?> type) {
        if (type == int.class) {
            return Math.toIntExact(number.longValue());
        }
        if (type == short.class) {
            return number.shortValue();
        }
        return type == double.class ? (Object) number.doubleValue() : (Object) number.longValue();
    }

    /** What the record has where nothing is chosen: its constant {@code DEFAULT_FORM}, or that component of its {@code DEFAULTS}. */
    Object recordsDefault() throws ReflectiveOperationException {
        var constant = "DEFAULT_" + name().replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        var own = Arrays.stream(owner().getFields())
                .filter(field -> field.getName().equals(constant))
                .findFirst();
        return own.isPresent()
                ? own.get().get(null)
                : component()
                        .orElseThrow()
                        .getAccessor()
                        .invoke(owner().getField("DEFAULTS").get(null));
    }

    /** Makes the record {@code sample} anew with another value of this component. */
    Object recordWith(Object sample, Object value) throws ReflectiveOperationException {
        var components = owner().getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getName().equals(name())
                    ? inRecord(value)
                    : components[i].getAccessor().invoke(sample);
        }
        try {
            return owner().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw e;
        }
    }
}
