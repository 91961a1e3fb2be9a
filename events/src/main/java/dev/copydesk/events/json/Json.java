package dev.copydesk.events.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.copydesk.events.BadRecord;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes event records: UTF-8, fields in the order of the record, absent values left out, unknown fields and
 * unknown enum values tolerated, nesting and sizes bounded.
 */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(100)
                            .maxStringLength(16 << 20)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .changeDefaultPropertyInclusion(
                    i -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .withConfigOverride(List.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
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

    /** @throws BadRecord {@code BAD_JSON}, saying what is wrong and where */
    public static <T> T read(byte[] bytes, Class<T> type) {
        try {
            T value = MAPPER.readValue(bytes, type);
            if (value == null) {
                throw new BadRecord(BadRecord.Reason.BAD_JSON, "null where a " + type.getSimpleName() + " is due");
            }
            return value;
        } catch (JacksonException e) {
            throw new BadRecord(
                    BadRecord.Reason.BAD_JSON, "not a " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }
}
