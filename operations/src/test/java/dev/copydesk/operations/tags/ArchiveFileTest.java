package dev.copydesk.operations.tags;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.tags.learned.TaggedText;
import dev.copydesk.operations.tags.ArchiveRow.Bad;
import dev.copydesk.operations.tags.ArchiveRow.Tagged;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveFileTest {
    private static final String ROW =
            "{\"id\":\"1\",\"title\":\"Piers\",\"text\":\"Of piers.\",\"tags\":[\"Harbours\"]}";

    private static List<ArchiveRow> rows(String text) throws IOException {
        return ArchiveFile.rows(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @Test
    void readsARowOfEachLine() throws IOException {
        assertThat(rows(ROW + "\n\n{\"title\":\"Bread\",\"tags\":[\" Baking \", \"\"],\"language\":\"de-CH\"}"))
                .containsExactly(
                        new Tagged(null, new TaggedText("Piers", "Of piers.", List.of("Harbours"))),
                        new Tagged("de", new TaggedText("Bread", "", List.of("Baking"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense | no JSON: ",
                "[1] | no JSON object",
                "{\"title\":3,\"tags\":[]} | title: no text",
                "{\"title\":\" \",\"tags\":[\"a\"]} | neither title nor text",
                "{\"title\":\"a\"} | tags: a list of texts is due",
                "{\"title\":\"a\",\"tags\":[3]} | tags: one of them is no text"
            })
    void namesTheLineOfARowThatIsWrongAndReadsOn(String wrong, String problem) throws IOException {
        var rows = rows(wrong + "\n" + ROW + "\n");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).isInstanceOfSatisfying(Bad.class, bad -> {
            assertThat(bad.line()).isEqualTo(1);
            assertThat(bad.problem()).startsWith(problem);
        });
        assertThat(rows.get(1)).isInstanceOf(Tagged.class);
    }

    @Test
    void takesARowOfAnIdOnce() throws IOException {
        assertThat(rows(ROW + "\n" + ROW)).last().isEqualTo(new Bad(2, "id: 1 is that of line 1 too"));
    }

    @Test
    void leavesOutALineThatIsTooLong() throws IOException {
        assertThat(rows("x".repeat(ArchiveFile.MAX_LINE + 1) + "\n" + ROW))
                .first()
                .isEqualTo(new Bad(1, "longer than 4 MiB"));
    }

    @Test
    void readsOfALongTextItsBeginning() throws IOException {
        var rows = rows("{\"text\":\"" + "x".repeat(ArchiveFile.MAX_TEXT + 1) + "\",\"tags\":[\"a\"]}");

        assertThat(rows)
                .singleElement()
                .isInstanceOfSatisfying(
                        Tagged.class, row -> assertThat(row.text().text()).hasSize(ArchiveFile.MAX_TEXT));
    }

    @Test
    void saysThatRowsBeyondItsLimitAreNotRead() throws IOException {
        var row = "{\"title\":\"a\",\"tags\":[\"a\"]}\n";

        assertThat(rows(row.repeat(ArchiveFile.MAX_ROWS + 2)))
                .hasSize(ArchiveFile.MAX_ROWS + 1)
                .last()
                .isInstanceOfSatisfying(Bad.class, bad -> assertThat(bad.line()).isEqualTo(ArchiveFile.MAX_ROWS + 1));
    }

    @Property(tries = 300)
    void readsAnyBytes(@ForAll byte[] bytes) throws IOException {
        assertThat(ArchiveFile.rows(new ByteArrayInputStream(bytes))).hasSizeLessThanOrEqualTo(bytes.length);
    }
}
