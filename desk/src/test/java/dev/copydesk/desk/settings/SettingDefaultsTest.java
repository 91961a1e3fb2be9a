package dev.copydesk.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.desk.Copydesk;
import dev.copydesk.publish.writing.model.ModelSettings;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The default and the range of every setting, held against the record that it becomes a component of. */
class SettingDefaultsTest {
    /** Settings that no record of the program checks: they take every value of their type. */
    private static final Set<String> OF_NO_RECORD = Set.of(
            "data.folder", "kafka.client", "kafka.config", "log.format", "log.level", "publish.formats", "tags.models");

    /** A record of each kind that has no defaults, for some of its components must be chosen. */
    private static final Map<Class<?>, Object> SAMPLES =
            Map.of(ModelSettings.class, ModelSettings.of(URI.create("http://model.example/v1"), "scribe-1", null));

    private static Stream<Named<DeclaredSetting>> settings() {
        return DeclaredSetting.all(Copydesk.commandLine());
    }

    private static Stream<Named<DeclaredSetting>> settingsOfRecords() {
        return settings().filter(named -> named.getPayload().owner().isRecord());
    }

    private static Stream<Named<DeclaredSetting>> numbersOfRecords() {
        return settingsOfRecords().filter(named -> named.getPayload().bounds().isPresent());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void becomesAComponentOfARecordOrIsHeldByNone(DeclaredSetting declared) {
        if (declared.owner() == void.class) {
            assertThat(OF_NO_RECORD).contains(declared.setting().key());
        } else if (declared.owner().isRecord()) {
            assertThat(declared.component()).isPresent();
        } else {
            assertThat(declared.known().range())
                    .isNotEqualTo(declared.known().kind().words());
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void hasItsDefaultNowhereButAsTheInitialValue(DeclaredSetting declared) {
        assertThat(declared.option().defaultValue()).isNull();
    }

    @ParameterizedTest
    @MethodSource("settingsOfRecords")
    void hasTheDefaultOfItsRecord(DeclaredSetting declared) throws ReflectiveOperationException {
        var initial = declared.option().initialValue();
        if (initial != null) {
            assertThat(declared.inRecord(initial)).isEqualTo(declared.recordsDefault());
        }
    }

    @ParameterizedTest
    @MethodSource("numbersOfRecords")
    void takesTheEndsOfItsRange(DeclaredSetting declared) throws ReflectiveOperationException {
        var bounds = declared.bounds().orElseThrow();
        var taken = new ArrayList<Object>(List.of(bounds.min(), bounds.max()));
        bounds.special().ifPresent(taken::add);
        var sample = sample(declared);

        assertThat(taken)
                .allSatisfy(value ->
                        assertThatCode(() -> declared.recordWith(sample, value)).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("numbersOfRecords")
    void refusesWhatIsBeyondItsRange(DeclaredSetting declared) throws ReflectiveOperationException {
        var bounds = declared.bounds().orElseThrow();
        var sample = sample(declared);

        assertThat(List.of(bounds.min() - 1, bounds.max() + 1))
                .filteredOn(value -> !bounds.contains((long) value))
                .isNotEmpty()
                .allSatisfy(value -> assertThatThrownBy(() -> declared.recordWith(sample, value))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    private static Object sample(DeclaredSetting declared) throws ReflectiveOperationException {
        var sample = SAMPLES.get(declared.owner());
        return sample == null ? declared.owner().getField("DEFAULTS").get(null) : sample;
    }
}
