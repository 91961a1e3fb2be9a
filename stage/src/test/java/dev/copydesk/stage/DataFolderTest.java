package dev.copydesk.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void aFolderThatIsNotThereYetIsFineWhereItCanBeMade() {
        assertThat(new DataFolder(folder.resolve("new/data")).problem(1)).isEmpty();
    }

    @Test
    void aFileInItsPlaceIsNamed() throws Exception {
        var file = Files.createFile(folder.resolve("data"));

        assertThat(new DataFolder(file.resolve("kafka")).problem(1))
                .hasValue("the data folder " + file.resolve("kafka") + " cannot be made: " + file
                        + " is a file; name another folder with --data");
    }

    @Test
    void aDiskWithTooLittleRoomIsToldWithWhatIsNeeded() throws Exception {
        var data = new DataFolder(folder);

        assertThat(data.problem(Long.MAX_VALUE).orElseThrow())
                .contains("the data folder " + folder, " MiB free, and ", " MiB are needed");
        assertThat(data.freeBytes()).isPositive();
    }

    @Test
    void whatMayNotBeWrittenIsSaid() {
        // no user may write there, root included
        var data = new DataFolder(Path.of("/proc/copydesk-data"));

        if (Files.isDirectory(Path.of("/proc")) && !Files.isWritable(Path.of("/proc"))) {
            assertThat(data.problem(1))
                    .hasValue("the data folder /proc/copydesk-data cannot be written: /proc does not allow it;"
                            + " name another folder with --data");
        }
    }
}
