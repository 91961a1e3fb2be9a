package dev.copydesk.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.console.http.HttpSettings;
import dev.copydesk.desk.Copydesk;
import dev.copydesk.desk.config.AdvertiseOptions;
import dev.copydesk.desk.config.ConsoleOptions;
import dev.copydesk.desk.config.FetchOptions;
import dev.copydesk.desk.config.GatewayOptions;
import dev.copydesk.desk.config.GroupOptions;
import dev.copydesk.desk.config.HealthOptions;
import dev.copydesk.desk.config.HttpOptions;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.config.KafkaTopicOptions;
import dev.copydesk.desk.config.KafkaWriteOptions;
import dev.copydesk.desk.config.LanguageModelOptions;
import dev.copydesk.desk.config.RetryOptions;
import dev.copydesk.desk.config.StreamsOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What an option is given reaches the record, unaltered and in its own component. */
class OptionsToRecordsTest {
    /** How the record is made of each class of options. */
    private static final Map<Class<?>, Mapping<?>> MAPPINGS = Map.ofEntries(
            mapping(AdvertiseOptions.class, o -> HttpSettings.DEFAULTS.advertisedAs(o.advertised())),
            mapping(ConsoleOptions.class, o -> HttpSettings.DEFAULTS.knownAs(o.publicUrl())),
            mapping(FetchOptions.class, o -> o.settings(1 << 20)),
            mapping(GatewayOptions.class, o -> o.settings(HttpSettings.DEFAULTS)),
            mapping(GroupOptions.class, GroupOptions::settings),
            mapping(HealthOptions.class, HealthOptions::limits),
            mapping(HttpOptions.class, HttpOptions::settings),
            mapping(KafkaOptions.class, o -> o.topics().settings()),
            mapping(KafkaTopicOptions.class, o -> o.topics().settings()),
            mapping(KafkaWriteOptions.class, o -> o.topics().settings()),
            mapping(LanguageModelOptions.class, o -> o.settings().orElseThrow()),
            mapping(RetryOptions.class, RetryOptions::rules),
            mapping(StreamsOptions.class, StreamsOptions::settings));

    /** Values of texts, where not every one will do. */
    private static final Map<String, String> TEXTS = Map.of(
            "http.advertise", "publish-1.example:8420",
            "console.public-url", "https://desk.example",
            "language-model.url", "http://model.example/v2",
            "language-model.from", "latest");

    private static final List<String> NEEDED_BY_A_MODEL =
            List.of("--language-model=http://model.example/v1", "--language-model-name=scribe-1");

    private record Mapping<T>(Class<T> options, Function<T, Object> record) {
        /** The record of a command line. */
        Object of(List<String> arguments) throws ReflectiveOperationException {
            var given = options.getDeclaredConstructor().newInstance();
            new CommandLine(given)
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .parseArgs(arguments.toArray(String[]::new));
            return record.apply(given);
        }
    }

    private static <T> Map.Entry<Class<?>, Mapping<?>> mapping(Class<T> options, Function<T, Object> record) {
        return Map.entry(options, new Mapping<>(options, record));
    }

    private static Stream<Named<DeclaredSetting>> settingsOfOptions() {
        return DeclaredSetting.all(Copydesk.commandLine())
                .filter(named -> named.getPayload().owner().isRecord())
                .filter(named -> !named.getPayload().declaring().getSimpleName().endsWith("Command"));
    }

    @ParameterizedTest
    @MethodSource("settingsOfOptions")
    void reachesItsRecord(DeclaredSetting declared) throws ReflectiveOperationException {
        var mapping = Objects.requireNonNull(
                MAPPINGS.get(declared.declaring()), () -> "how do " + declared.declaring() + " become a record?");
        var value = value(declared);
        var arguments = new ArrayList<String>();
        if (declared.declaring() == LanguageModelOptions.class) {
            NEEDED_BY_A_MODEL.stream()
                    .filter(needed -> !needed.startsWith(declared.known().option() + "="))
                    .forEach(arguments::add);
        }
        arguments.add(declared.known().option() + "=" + value);

        var record = find(mapping.of(arguments), declared.owner()).orElseThrow();

        assertThat(declared.of(record)).isEqualTo(declared.inRecord(value));
    }

    /** One that is not the default. */
    private static String value(DeclaredSetting declared) {
        var known = declared.known();
        return switch (known.kind()) {
            case SWITCH -> "true";
            case WHOLE_NUMBER, NUMBER ->
                String.valueOf(declared.bounds().orElseThrow().max());
            case CHOICE -> known.choices().get(known.choices().size() - 1);
            default -> TEXTS.getOrDefault(known.key(), "a-text-of-the-tests");
        };
    }

    private static Optional<Object> find(Object record, Class<?> owner) throws ReflectiveOperationException {
        if (owner.isInstance(record)) {
            return Optional.of(record);
        }
        for (var component : Optional.ofNullable(record.getClass().getRecordComponents()).stream()
                .flatMap(Arrays::stream)
                .toList()) {
            var part = component.getAccessor().invoke(record);
            var found = part instanceof Record ? find(part, owner) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
