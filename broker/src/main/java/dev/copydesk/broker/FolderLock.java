package dev.copydesk.broker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a folder to one broker at a time; ends with the process that holds it, however that ends. */
final class FolderLock implements AutoCloseable {
    private static final String NAME = ".copydesk.lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws BrokerUnavailable where another broker, of this process or another, has the folder */
    static FolderLock on(Path folder) throws IOException {
        var channel = FileChannel.open(
                folder.resolveSibling(folder.getFileName() + NAME),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw inUse(folder, e);
        }
        channel.close();
        throw inUse(folder, null);
    }

    private static BrokerUnavailable inUse(Path folder, @Nullable Throwable cause) {
        return new BrokerUnavailable(
                "the built-in broker cannot start: another process uses " + folder
                        + "; stop it, or name another folder with --data",
                cause);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
