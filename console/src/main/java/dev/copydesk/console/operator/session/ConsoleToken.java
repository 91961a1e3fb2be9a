package dev.copydesk.console.operator.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.events.settings.TextForm;
import dev.copydesk.stage.records.OperationFailed;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person types in, or a program sends, to sign in: one for all. */
public final class ConsoleToken {
    public static final TextForm TOKEN = TextForm.of("[\\x21-\\x7e]{12,512}", "12 to 512 visible ASCII characters");

    /** The file in the data folder where a token stands that nobody gave. */
    public static final String FILE = "console-token";

    private static final Set<PosixFilePermission> OWNER_ALONE =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final int RANDOM_BYTES = 24;
    private static final long LONGEST_FILE = 1_000;

    private final byte[] digest;
    private final String where;

    private ConsoleToken(String value, String where) {
        this.digest = digest(value);
        this.where = where;
    }

    /**
     * The token that was given; else that of the folder's file, which is made where there is none.
     *
     * @throws OperationFailed where the token is too weak, or the file cannot be used
     */
    public static ConsoleToken of(@Nullable String given, Path folder) {
        if (given != null) {
            return new ConsoleToken(checked(given, "--console-token"), "the token of --console-token");
        }
        var file = folder.resolve(FILE).toAbsolutePath().normalize();
        try {
            return new ConsoleToken(
                    checked(Files.exists(file) ? read(file) : make(file), file.toString()), "the token in " + file);
        } catch (IOException e) {
            throw new OperationFailed(
                    "the console's token cannot be kept in " + file + ": " + e + "; give one with --console-token", e);
        }
    }

    /** Where a person finds it, without what it is. */
    public String where() {
        return where;
    }

    /** Takes as long whatever is given. */
    public boolean is(@Nullable String given) {
        return given != null && MessageDigest.isEqual(digest, digest(given));
    }

    private static String read(Path file) throws IOException {
        if (Files.size(file) > LONGEST_FILE) {
            throw new IOException("not a token: longer than " + LONGEST_FILE + " bytes");
        }
        if (hasPermissions(file) && !OWNER_ALONE.containsAll(Files.getPosixFilePermissions(file))) {
            Files.setPosixFilePermissions(file, OWNER_ALONE);
        }
        return Files.readString(file, UTF_8).strip();
    }

    private static String make(Path file) throws IOException {
        var token = RandomTokens.random(RANDOM_BYTES);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try {
            if (hasPermissions(Objects.requireNonNull(file.getParent()))) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException another) {
            return read(file);
        }
        Files.writeString(file, token + "\n", UTF_8, StandardOpenOption.WRITE);
        return token;
    }

    private static boolean hasPermissions(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }

    private static String checked(String token, String where) {
        if (!TOKEN.fits(token)) {
            throw new OperationFailed(where + ": a token has " + TOKEN);
        }
        return token;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the token. */
    @Override
    public String toString() {
        return where;
    }
}
