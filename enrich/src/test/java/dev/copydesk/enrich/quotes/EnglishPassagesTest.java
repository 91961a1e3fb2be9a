package dev.copydesk.enrich.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.copydesk.enrich.Written;
import dev.copydesk.enrich.quotes.Passages.Passage;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.speakers.Voice;
import dev.copydesk.events.Quote;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.language.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** English as newspapers, agencies and magazines write it: what is said, how, and by whom. */
class EnglishPassagesTest {
    static Stream<Passage> attributed() {
        return Stream.concat(Passages.in("english-attribution.txt"), Passages.in("english-more.txt"));
    }

    static Stream<Passage> stillWrong() {
        return Passages.in("english-open.txt");
    }

    static Stream<String> notQuotes() {
        return Passages.lines("english-not-quotes.txt");
    }

    @ParameterizedTest
    @MethodSource
    void attributed(Passage passage) {
        assertThat(found(passage)).containsExactlyElementsOf(passage.expected());
    }

    @ParameterizedTest
    @MethodSource
    void stillWrong(Passage passage) {
        assertThat(found(passage)).isNotEqualTo(passage.expected());
    }

    @ParameterizedTest
    @MethodSource
    void notQuotes(String text) {
        assertThat(Said.texts(text)).isEmpty();
    }

    /** What is found, written as the file writes it, with as much of each text and kind as the file tells. */
    static List<String> found(Passage passage) {
        var reading = Reading.of(Written.article(passage.text()));
        var speech = QuoteFinder.in(reading, Cast.of(reading));
        var found = new ArrayList<String>();
        for (int i = 0; i < speech.quotes().size(); i++) {
            var expected = i < passage.expected().size() ? passage.expected().get(i) : "";
            found.add(line(speech.quotes().get(i), speech.voices(), expected));
        }
        return found;
    }

    private static String line(Quote quote, List<Voice> voices, String expected) {
        var speaker = quote.speaker();
        var name = speaker == null ? "(" + quote.unattributed() + ")" : speaker.name();
        if (speaker != null && expected.contains("] | ")) {
            name += voices.stream()
                    .filter(voice -> voice.id().equals(speaker.id()))
                    .map(voice -> " [" + named(voice.kind()) + "]")
                    .findFirst()
                    .orElse("");
        }
        var line = quote.kind().name().toLowerCase(Locale.ROOT) + " | " + name + " | ";
        boolean more = expected.endsWith(" …");
        int end = Math.min(quote.text().length(), Math.max(0, expected.length() - 2 - line.length()));
        return line + (more ? quote.text().substring(0, end) + " …" : quote.text());
    }

    private static String named(SpeakerKind kind) {
        try {
            return SpeakerKind.class
                    .getField(kind.name())
                    .getAnnotation(JsonProperty.class)
                    .value();
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }
}
