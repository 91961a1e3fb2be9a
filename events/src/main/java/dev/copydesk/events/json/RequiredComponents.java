package dev.copydesk.events.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedType;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;

/**
 * A record's component is required on reading unless its type is {@link Nullable}, a collection or a map (those are empty
 * where they are missing), or it says itself what a null means.
 */
final class RequiredComponents extends AnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return isRequired(member) ? Boolean.TRUE : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return isRequired(annotated) ? JsonSetter.Value.construct(Nulls.FAIL, Nulls.DEFAULT) : JsonSetter.Value.empty();
    }

    private static boolean isRequired(Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter
                && parameter.getOwner() instanceof AnnotatedConstructor constructor
                && constructor.getDeclaringClass().isRecord()
                && !parameter.hasAnnotation(JsonSetter.class)
                && !Collection.class.isAssignableFrom(parameter.getRawType())
                && !Map.class.isAssignableFrom(parameter.getRawType())
                && !typeOf(constructor, parameter).isAnnotationPresent(Nullable.class);
    }

    private static AnnotatedType typeOf(AnnotatedConstructor constructor, AnnotatedParameter parameter) {
        return constructor.getAnnotated().getAnnotatedParameterTypes()[parameter.getIndex()];
    }
}
