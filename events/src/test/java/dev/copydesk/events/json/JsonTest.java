package dev.copydesk.events.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.copydesk.events.Article;
import dev.copydesk.events.Attribution;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.Byline;
import dev.copydesk.events.Changes;
import dev.copydesk.events.FetchRequest;
import dev.copydesk.events.NewsDate;
import dev.copydesk.events.Quote;
import dev.copydesk.events.QuoteKind;
import dev.copydesk.events.Span;
import dev.copydesk.events.Statement;
import dev.copydesk.events.Tag;
import dev.copydesk.events.TimeSaved;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private static <T> T read(String json, Class<T> type) {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    private static void assertRefused(String json, Class<?> type, BadRecord.Reason reason, String message) {
        assertThatThrownBy(() -> read(json, type))
                .asInstanceOf(type(BadRecord.class))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.getMessage()).startsWith(message));
    }

    private static void assertBadJson(String json, Class<?> type) {
        assertThatThrownBy(() -> read(json, type))
                .asInstanceOf(type(BadRecord.class))
                .extracting(BadRecord::reason)
                .isEqualTo(BadRecord.Reason.BAD_JSON);
    }

    @Test
    void writesFieldsInTheOrderOfTheRecordAndLeavesOutWhatIsAbsent() {
        assertThat(Json.text(new Byline("Ada Byron", null, List.of("https://example.org/ada"))))
                .isEqualTo("{\"name\":\"Ada Byron\",\"sameAs\":[\"https://example.org/ada\"]}");
    }

    @Test
    void writesANullSpeakerAndTheReason() {
        var quote = new Quote(
                "q1", "No", List.of(new Span(1, 3)), QuoteKind.DIRECT, null, "no-cue", null, "none", 0.5, "“", "”");

        assertThat(Json.text(quote))
                .isEqualTo("{\"id\":\"q1\",\"text\":\"No\",\"spans\":[{\"start\":1,\"end\":3}],\"kind\":\"direct\","
                        + "\"speaker\":null,\"unattributed\":\"no-cue\",\"rule\":\"none\",\"confidence\":0.5,"
                        + "\"prefix\":\"“\",\"suffix\":\"”\"}");
    }

    @Test
    void writesTimesAsIsoStrings() {
        assertThat(Json.text(new FetchRequest("https://example.org/", "submit", Instant.parse("2026-03-01T09:30:00Z"))))
                .isEqualTo("{\"url\":\"https://example.org/\",\"reason\":\"submit\","
                        + "\"requestedAt\":\"2026-03-01T09:30:00Z\"}");
    }

    @Test
    void writesADateAsItsString() {
        assertThat(Json.text(Map.of("at", new NewsDate("2026-03-01")))).isEqualTo("{\"at\":\"2026-03-01\"}");
    }

    @Test
    void writesAnUnpairedSurrogateAsTheReplacementCharacter() {
        assertThat(new String(Json.bytes(Byline.of("A\uD83Db\uDE00😀\uD83D")), StandardCharsets.UTF_8))
                .isEqualTo("{\"name\":\"A\uFFFDb\uFFFD😀\uFFFD\",\"sameAs\":[]}");
    }

    @Test
    void writesAnUnpairedSurrogateInAKeyAsTheReplacementCharacter() {
        assertThat(Json.text(Map.of("\uDC00", "x"))).isEqualTo("{\"\uFFFD\":\"x\"}");
    }

    @Test
    void refusesOutputAboveTheLimit() {
        assertThat(Json.bytes(new Span(1, 2), 19)).hasSize(19);
        assertThatThrownBy(() -> Json.bytes(new Span(1, 2), 18))
                .asInstanceOf(type(BadRecord.class))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(BadRecord.Reason.OUTPUT_TOO_LARGE))
                .satisfies(e -> assertThat(e.getMessage()).isEqualTo("Span of 19 bytes; at most 18"));
    }

    @Test
    void toleratesUnknownFieldsOfAnyShape() {
        assertThat(read("{\"start\":1,\"new\":{\"deep\":[1,[2],null]},\"end\":2,\"x\":null}", Span.class))
                .isEqualTo(new Span(1, 2));
    }

    @Test
    void readsAnUnknownEnumValueAsOther() {
        assertThat(read("{\"kind\":\"sidebar\",\"start\":0,\"end\":1}", Block.class))
                .isEqualTo(new Block(BlockKind.OTHER, 0, 1, null));
    }

    @Test
    void readsABlockOfAnUnknownKindWithALevel() {
        assertThat(read("{\"kind\":\"sidebar\",\"start\":0,\"end\":1,\"level\":2}", Block.class))
                .isEqualTo(new Block(BlockKind.OTHER, 0, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":\"A\"}", "{\"name\":\"A\",\"sameAs\":null,\"url\":null}"})
    void readsAMissingOrNullListAsEmpty(String json) {
        assertThat(read(json, Byline.class)).isEqualTo(Byline.of("A"));
    }

    @Test
    void readsARequestThatSaysNoReason() {
        assertThat(read("{\"url\":\"https://example.org/\"}", FetchRequest.class))
                .isEqualTo(new FetchRequest("https://example.org/", "", null));
        assertThat(read("{\"url\":\"https://example.org/\",\"reason\":null}", FetchRequest.class))
                .isEqualTo(new FetchRequest("https://example.org/", "", null));
    }

    @Test
    void readsAnInstantWithAnOffset() {
        assertThat(read(
                                "{\"url\":\"https://example.org/\",\"requestedAt\":\"2026-03-01T09:30:00+01:00\"}",
                                FetchRequest.class)
                        .requestedAt())
                .isEqualTo("2026-03-01T08:30:00Z");
    }

    @Test
    void readsAQuoteWithItsSpeaker() {
        var json = "{\"id\":\"q\",\"text\":\"No\",\"spans\":[{\"start\":0,\"end\":2}],\"kind\":\"direct\","
                + "\"speaker\":{\"id\":\"s\",\"name\":\"Ada\"},\"rule\":\"r\",\"confidence\":1,\"prefix\":\"\",\"suffix\":\"\"}";

        assertThat(read(json, Quote.class).attribution())
                .isEqualTo(new Attribution.Attributed("s", "Ada", null, null, false, null));
    }

    @Test
    void namesAMissingField() {
        assertRefused("{\"start\":1}", Span.class, BadRecord.Reason.BAD_JSON, "no Span: end: Missing required");
    }

    @Test
    void namesANullField() {
        assertRefused("{\"name\":null}", Byline.class, BadRecord.Reason.BAD_JSON, "no Byline: name: Invalid `null`");
    }

    @Test
    void namesTheFieldInAListWithAPath() {
        assertRefused(
                "{\"text\":\"x\",\"evidence\":[{\"start\":0,\"end\":1},{\"end\":1}]}",
                Statement.class,
                BadRecord.Reason.BAD_JSON,
                "no Statement: evidence[1].start: Missing required");
    }

    @Test
    void refusesANullInAList() {
        assertRefused(
                "{\"name\":\"A\",\"sameAs\":[\"x\",null]}",
                Byline.class,
                BadRecord.Reason.BAD_JSON,
                "no Byline: sameAs[1]: Invalid `null`");
    }

    @Test
    void saysWhatARecordHasAgainstItsValues() {
        assertRefused(
                "{\"text\":\"x\",\"evidence\":[{\"start\":3,\"end\":3}]}",
                Statement.class,
                BadRecord.Reason.BAD_JSON,
                "no Statement: evidence[0]: empty or reversed span: 3..3");
    }

    @Test
    void tellsABadUrlFromBadJson() {
        assertRefused(
                "{\"url\":\"ftp://example.org/\"}",
                FetchRequest.class,
                BadRecord.Reason.BAD_URL,
                "no FetchRequest: not an http, https or file URL: ftp://example.org/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "7",
                "\"x\"",
                "null",
                " ",
                "{\"start\":1,\"end\":2} {}",
                "{\"start\":1,\"end\":2}x",
                "{\"start\":\"1\",\"end\":2}",
                "{\"start\":1.5,\"end\":2}",
                "{\"start\":1,\"end\":2147483648}",
                "{\"start\":1,\"end\":1e9999}",
                "{\"start\":true,\"end\":2}",
                "{\"start\":null,\"end\":2}",
                "{\"start\":-1,\"end\":2}",
                "{'start':1,'end':2}",
                "{\"start\":1,\"end\":NaN}"
            })
    void refusesWhatIsNoSpan(String json) {
        assertBadJson(json, Span.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":1,\"start\":0,\"end\":1}",
                "{\"kind\":null,\"start\":0,\"end\":1}",
                "{\"kind\":[],\"start\":0,\"end\":1}",
                "{\"kind\":\"heading\",\"start\":0,\"end\":1}",
                "{\"kind\":\"heading\",\"start\":0,\"end\":1,\"level\":7}",
                "{\"kind\":\"paragraph\",\"start\":0,\"end\":1,\"level\":1}"
            })
    void refusesWhatIsNoBlock(String json) {
        assertBadJson(json, Block.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "12.5", "\"yesterday\"", "{}", "\"2026-03-01\"", "true", "\"\""})
    void refusesWhatIsNoInstant(String instant) {
        assertBadJson("{\"url\":\"https://example.org/\",\"requestedAt\":" + instant + "}", FetchRequest.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260301", "\"2026-3-1\"", "{}", "[\"2026-03-01\"]", "\"\""})
    void refusesWhatIsNoDate(String date) {
        assertBadJson(date, NewsDate.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "\"NaN\"", "1e999"})
    void refusesMinutesThatAreNone(String minutes) {
        assertBadJson("{\"sourceMinutes\":1,\"digestMinutes\":1,\"savedMinutes\":" + minutes + "}", TimeSaved.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "-0.1", "\"NaN\"", "null"})
    void refusesAConfidenceThatIsNone(String confidence) {
        assertBadJson(
                "{\"id\":\"t\",\"label\":\"T\",\"scheme\":\"rule\",\"evidence\":[],\"confidence\":" + confidence + "}",
                Tag.class);
    }

    @Test
    void takesBooleansOnlyAsBooleans() {
        assertBadJson("{\"headline\":\"true\",\"text\":false}", Changes.class);
    }

    @Test
    void refusesNoBytesAsEmpty() {
        assertRefused("", Span.class, BadRecord.Reason.EMPTY, "no bytes where a value is due: Span");
    }

    @Test
    void refusesATombstoneAsEmpty() {
        assertThatThrownBy(() -> Json.read(null, Span.class))
                .asInstanceOf(type(BadRecord.class))
                .extracting(BadRecord::reason)
                .isEqualTo(BadRecord.Reason.EMPTY);
    }

    @Test
    void stopsAtABombOfDepth() {
        assertBadJson("{\"x\":" + "[".repeat(1_000_000), Span.class);
    }

    @Test
    void stopsAtABombOfDigits() {
        assertBadJson("{\"start\":" + "9".repeat(1_000_000) + "}", Span.class);
    }

    @Test
    void keepsItsMessageShortWhateverTheInput() {
        assertThatThrownBy(() -> read("{\"at\":\"" + "y".repeat(1_000_000), Span.class))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(600));
        assertThatThrownBy(() -> read("{\"url\":\"" + "y".repeat(1_000_000) + "\"}", FetchRequest.class))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(600));
    }

    @Property
    void answersAnyBytesWithARecordOrABadRecord(@ForAll byte[] bytes) {
        try {
            assertThat(Json.read(bytes, Byline.class)).isNotNull();
        } catch (BadRecord e) {
            assertThat(e.reason()).isIn(BadRecord.Reason.BAD_JSON, BadRecord.Reason.EMPTY);
        }
    }

    @Property
    void writesAnyStringSoThatItReadsAgain(@ForAll String name) {
        var wellFormed = new String(name.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);

        assertThat(Json.read(Json.bytes(Byline.of(name)), Byline.class)).isEqualTo(Byline.of(wellFormed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"headline\":{}} | headline: expected `String`, not Object value",
                "{\"blocks\":{}} | blocks: expected `list of Block`, not Object value",
                "{\"blocks\":[7]} | blocks[0]: expected `Block`, not Number value (7)",
                "{\"provenance\":[]} | provenance: expected `object`, not Array value",
                "[] | expected `Article`, not Array value",
                "\"text\" | expected `Article`, not String value ('text')",
                "{\"blocks\":[{\"start\":\"a\"}]} | blocks[0].start: Cannot coerce String value (\"a\") to `int` value",
                "{\"headline\":7} | id: Missing required property 'id'",
                "{\"headline\":\"x\" | Unexpected end-of-input: expected close marker for Object"
            })
    void saysWhatIsWrongInWordsOfTheTextAndNotOfTheProgram(String json, String problem) {
        assertThatThrownBy(() -> read(json, Article.class))
                .hasMessageStartingWith("no Article: " + problem)
                .satisfies(e -> assertThat(e.getMessage())
                        .doesNotContain(
                                "dev.copydesk",
                                "java.",
                                "tools.jackson",
                                "JsonToken",
                                "creator",
                                "CoercionConfig",
                                "[Source"));
    }
}
