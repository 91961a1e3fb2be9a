package dev.copydesk.desk.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.desk.newsroom.Manifest.Entry;
import dev.copydesk.desk.newsroom.Manifest.Outcome;
import dev.copydesk.desk.newsroom.Manifest.Site;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewsroomPagesTest {
    private static final Pattern HOST_IN_URL = Pattern.compile("(?:https?:)//([a-zA-Z0-9.-]+)");
    private static final Pattern FICTIONAL = Pattern.compile("(?:.+\\.)?example");
    private static final Pattern VOCABULARY = Pattern.compile("schema\\.org|www\\.w3\\.org");

    @ParameterizedTest
    @MethodSource("files")
    void namesOnlyHostsThatCannotExist(String file) {
        assertThat(HOST_IN_URL.matcher(latin(file)).results().map(match -> match.group(1)))
                .allMatch(host -> FICTIONAL.matcher(host).matches()
                        || VOCABULARY.matcher(host).matches());
    }

    @ParameterizedTest
    @MethodSource("files")
    void staysBelowSixtyKibibytes(String file) {
        assertThat(SampleNewsroom.page(file)).hasSizeLessThan(60 * 1024);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isWrittenInTheCharsetOfItsSite(String file) throws CharacterCodingException {
        var charset = file.startsWith("herald/") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;

        assertThat(charset.newDecoder()
                        .decode(ByteBuffer.wrap(SampleNewsroom.page(file)))
                        .toString())
                .isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void callsItselfByItsCanonicalUrl(Entry article) {
        assertThat(latin(Objects.requireNonNull(article.file())))
                .containsPattern("(?i)rel=\"canonical\" href=\""
                        + Pattern.quote(Objects.requireNonNull(article.canonical())) + "\"");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void keepsThePathOfItsCanonicalUrl(Entry article) {
        assertThat(article.canonical()).endsWith(".example" + article.servedAt());
    }

    @Test
    void saysThatAllIsFiction() {
        assertThat(latin("README.txt")).contains("Everything in this folder is fiction");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> SampleNewsroom.page("no/such.html"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no/such.html");
    }

    static Stream<Entry> articles() {
        return Manifest.bundled().pages().stream().filter(entry -> entry.becomes() != Outcome.NOTHING);
    }

    static Stream<String> files() {
        var manifest = Manifest.bundled();
        return Stream.of(
                        manifest.pages().stream().map(Entry::file),
                        manifest.sites().stream().map(Site::robots),
                        manifest.sites().stream().map(Site::notFound))
                .flatMap(files -> files)
                .filter(Objects::nonNull)
                .distinct();
    }

    private static String latin(String file) {
        return new String(SampleNewsroom.page(file), StandardCharsets.ISO_8859_1);
    }
}
