package dev.copydesk.events.schemas;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import dev.copydesk.events.NewsDate;
import dev.copydesk.events.json.Json;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of a record: required is what is always written, null only what is written as null. */
final class SchemaGeneration {
    private static final String DATE = "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})?)?$";

    private static final SchemaGenerator GENERATOR = generator();

    private SchemaGeneration() {}

    static String of(Class<?> record) {
        var generated = GENERATOR.generateSchema(record);
        var schema = Json.mapper().createObjectNode();
        schema.set("$schema", generated.get("$schema"));
        schema.put("$id", Schemas.id(record));
        schema.put("title", record.getSimpleName());
        generated.properties().forEach(property -> {
            if (!schema.has(property.getKey())) {
                schema.set(property.getKey(), property.getValue());
            }
        });
        return Json.mapper().writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(schema) + "\n";
    }

    private static SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonSchemaModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY))
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
        config.forFields()
                .withRequiredCheck(SchemaGeneration::isAlwaysWritten)
                .withNullableCheck(SchemaGeneration::isWrittenAsNull)
                .withDescriptionResolver(SchemaGeneration::description);
        config.forTypesInGeneral()
                .withPropertySorter((first, second) -> Integer.compare(index(first), index(second)))
                .withDescriptionResolver(scope -> description(scope.getType().getErasedType()))
                .withCustomDefinitionProvider((type, context) -> {
                    ObjectNode string =
                            context.getGeneratorConfig().createObjectNode().put("type", "string");
                    if (type.getErasedType() == Instant.class) {
                        return new CustomDefinition(string.put("format", "date-time"), true);
                    }
                    if (type.getErasedType() == NewsDate.class) {
                        return new CustomDefinition(string.put("pattern", DATE), true);
                    }
                    if (type.getErasedType() == Map.class) {
                        var strings =
                                context.getGeneratorConfig().createObjectNode().put("type", "object");
                        strings.set("additionalProperties", string);
                        return new CustomDefinition(strings, true);
                    }
                    return null;
                });
        return new SchemaGenerator(config.build());
    }

    private static boolean isAlwaysWritten(FieldScope field) {
        var component = component(field);
        return !component.getAccessor().isAnnotationPresent(JsonSetter.class)
                && (!isNullable(component) || isWrittenAsNull(field));
    }

    private static boolean isWrittenAsNull(FieldScope field) {
        var component = component(field);
        var inclusion = component.getAccessor().getAnnotation(JsonInclude.class);
        return isNullable(component) && inclusion != null && inclusion.value() == JsonInclude.Include.ALWAYS;
    }

    private static @Nullable String description(FieldScope field) {
        return field.isFakeContainerItemScope()
                ? null
                : RecordJavadoc.of(field.getDeclaringType().getErasedType(), field.getDeclaredName())
                        .orElse(null);
    }

    /** A date stands in its field, which has a description of its own. */
    private static @Nullable String description(Class<?> type) {
        return type.getName().startsWith("dev.copydesk.") && type != NewsDate.class
                ? RecordJavadoc.of(type).orElse(null)
                : null;
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static int index(MemberScope<?, ?> member) {
        return components(member).stream()
                .map(RecordComponent::getName)
                .toList()
                .indexOf(member.getDeclaredName());
    }

    private static RecordComponent component(FieldScope field) {
        return components(field).stream()
                .filter(component -> component.getName().equals(field.getDeclaredName()))
                .findFirst()
                .orElseThrow();
    }

    private static List<RecordComponent> components(MemberScope<?, ?> member) {
        return Arrays.asList(member.getDeclaringType().getErasedType().getRecordComponents());
    }
}
