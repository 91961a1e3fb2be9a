package dev.copydesk.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that was built. */
public final class ProgramVersion implements IVersionProvider {
    public static String current() {
        var properties = new Properties();
        try (var in = ProgramVersion.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "copydesk " + current() + " (Java " + Runtime.version().feature() + ")"
        };
    }
}
