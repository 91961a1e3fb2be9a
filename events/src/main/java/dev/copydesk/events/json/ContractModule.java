package dev.copydesk.events.json;

import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** How the contract's values differ from Jackson's defaults. */
final class ContractModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    ContractModule() {
        super("copydesk");
        addDeserializer(Instant.class, new InstantFromIso());
        addSerializer(String.class, new WellFormedString());
        addKeySerializer(String.class, new WellFormedKey());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.appendAnnotationIntrospector(new RequiredComponents());
    }

    /** An instant is a string of ISO 8601 with {@code Z} or an offset, never a number. */
    private static final class InstantFromIso extends StdScalarDeserializer<Instant> {
        private static final int LONGEST = 50;

        InstantFromIso() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (Instant) context.handleUnexpectedToken(getValueType(context), parser);
            }
            var text = parser.getString();
            try {
                if (text.length() <= LONGEST) {
                    return Instant.parse(text);
                }
            } catch (DateTimeException e) {
                // refused below, as what is too long to be an instant
            }
            return (Instant) context.handleWeirdStringValue(Instant.class, text, "not an ISO 8601 instant");
        }
    }

    /** UTF-8 has no unpaired surrogates: each is written as U+FFFD, which is one code point too. */
    private static final class WellFormedString extends StdScalarSerializer<String> {
        WellFormedString() {
            super(String.class);
        }

        @Override
        public void serialize(String value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(wellFormed(value));
        }
    }

    private static final class WellFormedKey extends StdScalarSerializer<String> {
        WellFormedKey() {
            super(String.class);
        }

        @Override
        public void serialize(String value, JsonGenerator generator, SerializationContext context) {
            generator.writeName(wellFormed(value));
        }
    }

    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return replaced(text);
                }
                i++;
            }
        }
        return text;
    }

    private static String replaced(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
