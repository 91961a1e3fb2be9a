package dev.copydesk.enrich.tags.iptc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.json.Json;
import dev.copydesk.language.LanguageFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MediaTopicsTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/copydesk/enrich/tags/iptc");
    private static final Pattern ITEM = Pattern.compile(".*wikidata\\.org/entity/(Q\\d+)");

    private static final LinkedHashMap<String, String> LANGUAGES = new LinkedHashMap<>();

    static {
        LANGUAGES.put("en", "en-GB");
        LANGUAGES.put("de", "de");
        LANGUAGES.put("fr", "fr");
        LANGUAGES.put("es", "es");
        LANGUAGES.put("pt", "pt-PT");
        LANGUAGES.put("ar", "ar");
        LANGUAGES.put("zh", "zh-Hans");
        LANGUAGES.put("sv", "se");
        LANGUAGES.put("da", "dk");
    }

    /**
     * Writes the table anew of IPTC's release as JSON, as {@code http://cv.iptc.org/newscodes/mediatopic/} gives it:
     * {@code mvn -pl enrich -am test -Dtest=MediaTopicsTest -Dsurefire.failIfNoSpecifiedTests=false -Diptc.release=FILE}.
     */
    @Test
    @EnabledIfSystemProperty(named = "iptc.release", matches = ".+")
    void isMadeOfARelease() throws IOException {
        var release = Json.mapper().readTree(Files.readAllBytes(Path.of(System.getProperty("iptc.release"))));
        var lines = new ArrayList<String>();
        lines.add("# IPTC Media Topics, release of "
                + release.get("dateReleased").stringValue().substring(0, 10) + ".");
        lines.add(
                "# (c) IPTC, International Press Telecommunications Council, https://iptc.org, licensed under CC BY 4.0");
        lines.add(
                "# (https://creativecommons.org/licenses/by/4.0/). Changed: codes, broader topics, items of Wikidata and");
        lines.add("# labels alone, retired topics left out; made by MediaTopicsTest.");
        lines.add("code\tparents\twikidata\t" + String.join("\t", LANGUAGES.keySet()));
        for (var concept : release.get("conceptSet")) {
            if (!concept.has("retired")) {
                lines.add(line(concept));
            }
        }
        Files.write(FOLDER.resolve("media-topics.tsv"), lines);
    }

    private static String line(JsonNode concept) {
        var cells = new ArrayList<String>();
        cells.add(last(concept.get("qcode").stringValue(), ':'));
        cells.add(strings(concept.get("broader")).stream()
                .map(uri -> last(uri, '/'))
                .collect(Collectors.joining(",")));
        cells.add(strings(concept.get("exactMatch")).stream()
                .map(ITEM::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse(""));
        for (var language : LANGUAGES.values()) {
            var label = concept.get("prefLabel").get(language);
            cells.add(label == null ? "" : label.stringValue().strip().replaceAll("\\s+", " "));
        }
        return String.join("\t", cells);
    }

    private static List<String> strings(JsonNode array) {
        return array == null
                ? List.of()
                : StreamSupport.stream(array.spliterator(), false)
                        .map(JsonNode::stringValue)
                        .toList();
    }

    private static String last(String text, char mark) {
        return text.substring(text.lastIndexOf(mark) + 1);
    }

    @Test
    void everyTopicHasALabelAndBroaderTopicsThatAreThere() {
        assertThat(MediaTopics.all()).hasSizeGreaterThan(1_000).allSatisfy(topic -> {
            assertThat(topic.label("en")).isNotBlank();
            assertThat(topic.parents()).allMatch(code -> MediaTopics.of(code) != null);
        });
        assertThat(MediaTopics.all().stream().filter(MediaTopic::isTop)).hasSize(17);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyLineOfALanguageIsOfATopicAndNoTopicHasTwo(String language) {
        var codes = new LanguageFolder(language)
                .lines("tags/media-topics.txt").stream()
                        .map(line -> line.split("\\|")[0].strip())
                        .filter(code -> !List.of("endings", "unimplied", "not").contains(code))
                        .toList();

        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> MediaTopics.of(code) != null, "is a topic");
        assertThat(new TreeSet<>(codes)).hasSizeGreaterThan(150);
    }
}
