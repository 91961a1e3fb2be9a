package dev.copydesk.operations.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.events.DirectoryLink;
import dev.copydesk.events.json.Json;
import dev.copydesk.operations.directory.FileRow.Bad;
import dev.copydesk.operations.directory.FileRow.Entry;
import dev.copydesk.stage.records.OperationFailed;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleFileTest {
    private static final DirectoryEntry ORLA = new DirectoryEntry(
            "orla",
            "Orla Tennick",
            List.of("O. Tennick", "Mrs. Keel"),
            List.of(
                    new DirectoryLink("profile", "https://wend.example/people/orla"),
                    new DirectoryLink("website", "https://tennick.example/?a=1,2")),
            "Q4242",
            List.of("Wend Bridge Trust"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private List<FileRow<DirectoryEntry>> rows(String text) {
        return rows(text, StandardCharsets.UTF_8);
    }

    private List<FileRow<DirectoryEntry>> rows(String text, Charset charset) {
        try {
            return PeopleFile.rows(Files.write(folder.resolve("people"), text.getBytes(charset))
                    .toString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String problem(String text) {
        return rows(text).stream()
                .filter(row -> row instanceof Bad<?>)
                .map(row -> "row " + row.number() + ": " + ((Bad<?>) row).problem())
                .findFirst()
                .orElse("none");
    }

    @Test
    void readsAnArrayOfObjects() {
        assertThat(rows("""
                [{"id": "orla", "name": "Orla Tennick", "aliases": ["O. Tennick", "Mrs. Keel"],
                  "links": ["https://wend.example/people/orla",
                            {"rel": "website", "url": "https://tennick.example/?a=1,2"}],
                  "wikidata": "Q4242", "affiliations": ["Wend Bridge Trust"]}]
                """)).containsExactly(new Entry<>(1, ORLA));
    }

    @Test
    void readsOneObjectAfterTheOtherAsTheListWritesThem() {
        var line = Json.text(ORLA);

        assertThat(rows(line + "\n" + line.replace("\"orla\"", "\"orla-2\"") + "\n"))
                .extracting(row -> ((Entry<DirectoryEntry>) row).entry().id())
                .containsExactly("orla", "orla-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsACsvFileWithAHeader(String separator) {
        var header = String.join(separator, "id", "Name", "aliases", "LINKS", "wikidata", "affiliations");
        var row = String.join(
                separator,
                "orla",
                " Orla Tennick ",
                "O. Tennick | Mrs. Keel",
                "\"https://wend.example/people/orla|website https://tennick.example/?a=1,2\"",
                "Q4242",
                "Wend Bridge Trust");

        assertThat(rows(header + "\r\n" + row + "\r\n")).containsExactly(new Entry<>(2, ORLA));
    }

    @Test
    void countsRowsAsASpreadsheetDoes() {
        assertThat(rows("name,aliases\nOrla Tennick,\"a\nb\"\n\n,\nKarl Marten,\n"))
                .extracting(FileRow::number)
                .containsExactly(2, 5);
    }

    @Test
    void makesAnIdOfTheNameWhereNoneIsGiven() {
        assertThat(rows("name\nZoë O’Neil\n"))
                .extracting(row -> ((Entry<DirectoryEntry>) row).entry().id())
                .containsExactly("zoe-oneil");
    }

    @Test
    void takesAByteOrderMark() {
        assertThat(rows("\ufeffname\nOrla Tennick\n")).hasSize(1);
        assertThat(rows("\ufeff[{\"name\":\"Orla Tennick\"}]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "[{\"name\":\"A B\",\"alias\":[]}] ^ row 1: alias: no such field; there are id, name, aliases, links, wikidata, affiliations",
                "[{\"name\":\"A B\"},7] ^ row 2: not an object",
                "[{\"id\":\"x\"}] ^ row 1: name: missing",
                "[{\"name\":\"A B\",\"aliases\":\"C\"}] ^ row 1: aliases: a list in brackets",
                "[{\"name\":[\"A B\"]}] ^ row 1: name: not a list",
                "[{\"name\":5}] ^ row 1: name: a text in quotation marks, not 5",
                "[{\"name\":\"A B\",\"links\":[\"ftp://x\"]}] ^ row 1: links[0]: url: not an absolute http or https URL",
                "[{\"name\":\"A B\",\"wikidata\":\"7\"}] ^ row 1: wikidata: an item such as Q7259, not \"7\"",
                "[{\"name\":\"—\"}] ^ row 1: name: a name with letters, not \"—\"",
                "[{\"name\":\"A B\"},{\"name\":\"A b\"}] ^ row 2: id: a-b is that of row 1 too",
                "`name\nA B,C\n` ^ row 2: 2 cells; the header has 1",
                "`id,name\nx y,A B\n` ^ row 2: id: 1 to 128 characters without blanks, not \"x y\"",
            })
    void namesTheRowAndTheFieldThatAreWrong(String text, String problem) {
        assertThat(problem(text)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "`` ^ nothing in it",
                "[{\"name\":\"A B\"} ^ not JSON",
                "`{\"name\":\"A B\"}\n{\"name\"` ^ not JSON, line 2",
                "`id,label\nx,A B\n` ^ row 1, the header: no column \"label\"; there are id, name",
                "`id\nx\n` ^ row 1, the header: no column name",
                "`name,name\nx,y\n` ^ row 1, the header: the column name twice",
                "`name\n\"A B\n` ^ not CSV, behind row 1",
            })
    void refusesAFileThatCannotBeReadAsAWhole(String text, String why) {
        assertThatThrownBy(() -> rows(text)).isInstanceOf(OperationFailed.class).hasMessageContaining(why);
    }

    @Test
    void refusesWhatIsNotInUtf8() {
        assertThatThrownBy(() -> rows("name\nZoë\n", StandardCharsets.ISO_8859_1))
                .isInstanceOf(OperationFailed.class)
                .hasMessageContaining("not in UTF-8");
    }

    @Test
    void refusesMoreRowsThanADirectoryHolds() {
        assertThatThrownBy(() -> rows("name\n" + "A B\n".repeat(TextFile.MAX_ROWS + 1)))
                .isInstanceOf(OperationFailed.class)
                .hasMessageContaining("more than 500000 rows");
    }

    @Test
    void saysOfBrokenJsonWhatAPersonCanUse() {
        assertThatThrownBy(() -> rows("[{\"name\":\"A B\""))
                .isInstanceOf(OperationFailed.class)
                .hasMessageEndingWith("expected close marker for Object");
    }

    @Test
    void cutsAHeaderThatIsNoHeader() {
        assertThatThrownBy(() -> rows("<html>" + "x".repeat(5_000) + "\n"))
                .isInstanceOf(OperationFailed.class)
                .satisfies(failure -> assertThat(failure.getMessage()).hasSizeLessThan(400));
    }

    @Test
    void saysThatAFolderIsNoFile() {
        assertThatThrownBy(() -> PeopleFile.rows(folder.toString()))
                .isInstanceOf(OperationFailed.class)
                .hasMessage(folder + " is a folder; name a file in it");
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        assertThatThrownBy(() -> PeopleFile.rows(folder.resolve("missing.csv").toString()))
                .isInstanceOf(OperationFailed.class)
                .hasMessageContaining("no file");
    }
}
