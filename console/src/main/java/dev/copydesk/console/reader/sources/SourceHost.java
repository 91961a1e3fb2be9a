package dev.copydesk.console.reader.sources;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The site that the key of a dead letter names: a host, or the URL of a page. */
public final class SourceHost {
    private static final int LONGEST = 4_096;
    private static final Pattern URL = Pattern.compile("https?://([^/?#@:\\s]{1,253})(?::[0-9]{1,5})?(?:[/?#].*)?");
    private static final Pattern HOST = Pattern.compile("([^/?#@:\\s]{1,253})(?::[0-9]{1,5})?");

    private SourceHost() {}

    /** In lower case, without {@code www.}; null where the key names none. */
    public static @Nullable String of(String key) {
        if (key.length() > LONGEST) {
            return null;
        }
        var lower = key.toLowerCase(Locale.ROOT);
        for (var form : new Pattern[] {URL, HOST}) {
            var match = form.matcher(lower);
            if (match.matches()) {
                var host = match.group(1);
                return host.startsWith("www.") && host.length() > 4 ? host.substring(4) : host;
            }
        }
        return null;
    }
}
