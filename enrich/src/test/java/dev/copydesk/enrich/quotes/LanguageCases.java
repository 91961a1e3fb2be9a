package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.Written;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.language.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The sentences of a language's file: a text and, behind bars, who says each of its quotations. */
final class LanguageCases {
    static final String NOBODY = "?";
    private static final String NONE = "-";

    private LanguageCases() {}

    static Stream<Arguments> of(String file) {
        var in = Objects.requireNonNull(LanguageCases.class.getResourceAsStream(file), file);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split("\\|")).map(String::strip).toList())
                    .map(parts -> Arguments.of(parts.get(0), speakers(parts)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> speakers(List<String> parts) {
        var speakers = parts.subList(1, parts.size());
        return speakers.equals(List.of(NONE)) ? List.of() : speakers;
    }

    /** Who says each quotation of a text in a language. */
    static List<String> speakersIn(String language, String text) {
        var reading = Reading.of(Written.article(language, text, List.of()));
        return QuoteFinder.in(reading, Cast.of(reading)).quotes().stream()
                .map(quote -> quote.speaker() == null ? NOBODY : quote.speaker().name())
                .toList();
    }
}
