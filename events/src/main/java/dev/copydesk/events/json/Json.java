package dev.copydesk.events.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.BadUrl;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes event records: UTF-8, fields in the order of the record, absent values left out, unknown fields and
 * unknown enum values tolerated, missing lists and maps empty, missing required fields refused, nesting and sizes
 * bounded.
 */
public final class Json {
    private static final int MAX_DEPTH = 100;

    /** The text of the largest page that a topic may be configured for. */
    private static final int MAX_STRING = 64 << 20;

    private static final JsonSetter.Value EMPTY_AND_WITHOUT_NULLS =
            JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL);

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_STRING)
                            .build())
                    .build())
            .addModule(new ContractModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .changeDefaultPropertyInclusion(
                    i -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .withConfigOverride(List.class, o -> o.setNullHandling(EMPTY_AND_WITHOUT_NULLS))
            .withConfigOverride(Map.class, o -> o.setNullHandling(EMPTY_AND_WITHOUT_NULLS))
            .build();

    private Json() {}

    /** The mapper itself, for what is not a record of the contract. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    public static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /**
     * {@code value} as JSON of no more than {@code maxBytes}.
     *
     * @throws BadRecord {@code OUTPUT_TOO_LARGE}
     */
    public static byte[] bytes(Object value, int maxBytes) {
        var bytes = MAPPER.writeValueAsBytes(value);
        if (bytes.length > maxBytes) {
            throw new BadRecord(
                    BadRecord.Reason.OUTPUT_TOO_LARGE,
                    value.getClass().getSimpleName() + " of " + bytes.length + " bytes; at most " + maxBytes);
        }
        return bytes;
    }

    public static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /**
     * The record that a topic's value holds.
     *
     * @throws BadRecord {@code BAD_JSON}, saying what is wrong and where; {@code BAD_URL} where the JSON is right and a
     *     URL in it is not; {@code EMPTY} where there are no bytes
     */
    public static <T> T read(byte @Nullable [] bytes, Class<T> type) {
        return read(bytes, type, type.getSimpleName());
    }

    /**
     * The same for a type whose name is nobody's business.
     *
     * @param name what messages call it
     */
    public static <T> T read(byte @Nullable [] bytes, Class<T> type, String name) {
        if (bytes == null || bytes.length == 0) {
            throw new BadRecord(BadRecord.Reason.EMPTY, "no bytes where a value is due: " + name);
        }
        try {
            T value = MAPPER.readValue(bytes, type);
            if (value == null) {
                throw new BadRecord(BadRecord.Reason.BAD_JSON, "null where a value is due: " + name);
            }
            return value;
        } catch (JacksonException e) {
            var reason = e.getCause() instanceof BadUrl ? BadRecord.Reason.BAD_URL : BadRecord.Reason.BAD_JSON;
            var problem = JsonProblem.of(e).replace(type.getSimpleName(), name);
            throw new BadRecord(reason, "no " + name + ": " + problem, e);
        }
    }
}
