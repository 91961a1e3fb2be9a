package dev.copydesk.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.json.Json;
import dev.copydesk.events.schemas.Schemas;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Every record of the contract, through JSON and back. */
class RoundTripTest {
    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.of(Schemas.records()).flatMap(RecordArbitraries::of);
    }

    static List<Record> samples() {
        return Samples.all();
    }

    /** A model without its numbers is none. */
    static List<Record> samplesThatNeedNoList() {
        return Samples.all().stream()
                .filter(sample -> !(sample instanceof TagModel))
                .toList();
    }

    @Property(tries = 200)
    void isReadAsItWasWritten(@ForAll("values") Object value) {
        assertThat(Json.read(Json.bytes(value), value.getClass())).isEqualTo(value);
    }

    @Property(tries = 50)
    void isWrittenAsTheSameBytesEachTime(@ForAll("values") Object value) {
        assertThat(Json.bytes(Json.read(Json.bytes(value), value.getClass()))).isEqualTo(Json.bytes(value));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesTheComponentsInTheirOrder(Record sample) {
        var components = Arrays.stream(sample.getClass().getRecordComponents())
                .map(component -> component.getName().equals("points") ? "case" : component.getName())
                .toList();

        assertThat(Json.mapper().readTree(Json.bytes(sample)).propertyNames()).containsExactlyElementsOf(components);
    }

    @ParameterizedTest
    @MethodSource("samplesThatNeedNoList")
    void isReadWithoutItsListsAsWithEmptyOnes(Record sample) {
        var json = Json.mapper().readTree(Json.bytes(sample));
        if (!(json instanceof ObjectNode fields)) {
            throw new AssertionError("no object");
        }
        var lists = fields.propertyStream()
                .filter(field -> field.getValue().isArray())
                .map(Map.Entry::getKey)
                .toList();
        fields.remove(lists);
        var read = Json.mapper().readTree(Json.bytes(Json.read(Json.bytes(fields), sample.getClass())));

        assertThat(lists).allSatisfy(list -> assertThat(read.get(list)).isEmpty());
    }
}
