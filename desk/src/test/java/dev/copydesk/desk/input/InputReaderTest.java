package dev.copydesk.desk.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.operations.submit.SubmissionInput;
import dev.copydesk.operations.submit.SubmissionInput.PageInput;
import dev.copydesk.operations.submit.SubmissionInput.Unusable;
import dev.copydesk.operations.submit.SubmissionInput.UrlInput;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputReaderTest {
    @TempDir
    Path folder;

    @Test
    void takesAUrlForOneToFetch() {
        assertThat(reader("").read("https://news.example/a"))
                .containsExactly(new UrlInput("https://news.example/a", "https://news.example/a"));
    }

    @Test
    void refusesAUrlWithoutAHost() {
        assertThat(reader("").read("https:///a")).singleElement().satisfies(input -> assertCode(input, "bad-url"));
    }

    @Test
    void saysThatAnotherSchemeCannotBeFetched() {
        assertThat(reader("").read("ftp://news.example/a")).singleElement().satisfies(input -> {
            assertCode(input, "bad-url");
            assertThat(((Unusable) input).message()).contains("http:// or https://");
        });
    }

    @Test
    void saysHowAUrlWithoutASchemeIsMeant() {
        assertThat(reader("").read("news.example/a")).singleElement().satisfies(input -> {
            assertCode(input, "no-file");
            assertThat(((Unusable) input).message())
                    .isEqualTo("no such file; a page on the web is named with its scheme: https://news.example/a");
        });
    }

    @Test
    void saysWhatAFileThatIsMissingCouldHaveBeen() {
        assertThat(reader("").read("folder/missing.html"))
                .singleElement()
                .satisfies(input -> assertThat(((Unusable) input).message()).isEqualTo("no such file"));
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(reader("").read("missing.html")).singleElement().satisfies(input -> assertCode(input, "no-file"));
    }

    @Test
    void refusesAnEmptyFile() throws Exception {
        assertThat(reader("").read(file("empty.html", "")))
                .singleElement()
                .satisfies(input -> assertCode(input, "empty"));
    }

    @Test
    void takesAFileOfExactlyTheLimit() throws Exception {
        assertThat(reader("").read(file("full.html", "x".repeat(100))))
                .singleElement()
                .isInstanceOf(PageInput.class);
    }

    @Test
    void refusesAFileOneByteOverTheLimit() throws Exception {
        assertThat(reader("").read(file("over.html", "x".repeat(101))))
                .singleElement()
                .satisfies(input -> assertCode(input, "input-too-large"));
    }

    @Test
    void givesAFileTheUrlThatTheMapNames() throws Exception {
        var given = file("page.html", "<p>x");

        assertThat(reader("", Map.of("page.html", "https://news.example/mapped"), null)
                        .read(given))
                .singleElement()
                .satisfies(input -> assertThat(url(input)).isEqualTo("https://news.example/mapped"));
    }

    @Test
    void readsATextFileAsPlainText() throws Exception {
        assertThat(reader("").read(file("notes.txt", "A line.")))
                .singleElement()
                .satisfies(input ->
                        assertThat(((PageInput) input).page().contentType()).startsWith("text/plain"));
    }

    @Test
    void readsAListOfUrlsFromStandardInput() {
        assertThat(reader("https://news.example/a\n\nhttps://news.example/b\nnonsense\n")
                        .read("-"))
                .hasSize(3)
                .satisfies(inputs -> assertCode(inputs.get(2), "bad-url"));
    }

    @Test
    void leavesCommentsOfAListOut() {
        assertThat(reader("# today\nhttps://news.example/a\n").read("-")).hasSize(1);
    }

    @Test
    void readsAPageFromStandardInput() {
        assertThat(reader("<html><p>x", Map.of(), "https://news.example/stdin").read("-"))
                .singleElement()
                .satisfies(input -> assertThat(url(input)).isEqualTo("https://news.example/stdin"));
    }

    private InputReader reader(String standardInput) {
        return reader(standardInput, Map.of(), null);
    }

    @Test
    void aNameThatNoFileCanHaveIsRefusedLikeOneThatIsMissing() {
        assertCode(reader("", Map.of(), null).read("a\0b").get(0), "no-file");
    }

    private static InputReader reader(String standardInput, Map<String, String> urls, @Nullable String url) {
        return new InputReader(urls, url, 100, new ByteArrayInputStream(standardInput.getBytes(UTF_8)));
    }

    private String file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static String url(SubmissionInput input) {
        return ((PageInput) input).page().url();
    }

    private static void assertCode(SubmissionInput input, String code) {
        assertThat(input)
                .isInstanceOfSatisfying(
                        Unusable.class, unusable -> assertThat(unusable.code()).isEqualTo(code));
    }
}
