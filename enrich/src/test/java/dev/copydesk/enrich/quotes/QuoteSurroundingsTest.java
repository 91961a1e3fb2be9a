package dev.copydesk.enrich.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.CodePoints;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteSurroundingsTest {
    private static final int CONTEXT = QuoteSurroundings.CONTEXT;

    private static String before(String text) {
        return new QuoteSurroundings(text).before(text.length());
    }

    private static String after(String text) {
        return new QuoteSurroundings(text).after(0);
    }

    @Test
    void holdThirtyTwoCodePointsOfEachSide() {
        var fox = "🦊".repeat(CONTEXT + 8);

        assertThat(before(fox)).isEqualTo("🦊".repeat(CONTEXT));
        assertThat(after(fox)).isEqualTo("🦊".repeat(CONTEXT));
    }

    @Test
    void endWhereTheTextDoes() {
        assertThat(before("Ada: ")).isEqualTo("Ada: ");
        assertThat(after(" said.")).isEqualTo(" said.");
        assertThat(before("")).isEmpty();
    }

    /** One visible character each, of several code points. */
    @ParameterizedTest
    @ValueSource(strings = {"e\u0301", "👩\u200D🚒", "👍🏽", "क\u0940", "1\uFE0F\u20E3"})
    void neverCutAVisibleCharacter(String character) {
        int length = character.codePointCount(0, character.length());
        for (int room = 1; room < length; room++) {
            assertThat(before(character + "a".repeat(CONTEXT - room))).isEqualTo("a".repeat(CONTEXT - room));
            assertThat(after("a".repeat(CONTEXT - room) + character)).isEqualTo("a".repeat(CONTEXT - room));
        }
    }

    @Test
    void startWithAMarkOnlyWhereTheTextDoes() {
        assertThat(before("\u0301a")).isEqualTo("\u0301a");
    }

    @Test
    void readHalfAPairOfSurrogatesAsItStands() {
        assertThat(before("a\uD83E")).isEqualTo("a\uD83E");
        assertThat(after("\uDD8Aa")).isEqualTo("\uDD8Aa");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "e\u0301", "🦊", "\u200D", "🏽", "\uFE0F", "\uD83E", "\uDD8A", " ", "”")
                .list()
                .ofMaxSize(120)
                .map(parts -> parts.stream().collect(Collectors.joining()));
    }

    @Property(tries = 1000)
    void standBesideEveryPlace(@ForAll("texts") String text) {
        var surroundings = new QuoteSurroundings(text);
        var points = new CodePoints(text);
        for (int i = 0; i <= points.length(); i++) {
            int at = points.index(i);
            var before = surroundings.before(at);
            var after = surroundings.after(at);
            assertThat(text.substring(0, at)).endsWith(before);
            assertThat(text.substring(at)).startsWith(after);
            assertThat(before.codePointCount(0, before.length())).isLessThanOrEqualTo(CONTEXT);
            assertThat(after.codePointCount(0, after.length())).isLessThanOrEqualTo(CONTEXT);
        }
    }
}
