package dev.copydesk.ingest.extract.metadata;

import dev.copydesk.ingest.extract.text.Spaces;
import dev.copydesk.ingest.extract.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Titles as a site writes them: the headline and, behind or before a separator, the site's name. */
final class SiteTitles {
    private static final String SEPARATORS = "|–—·•»«›:~*-｜－―";
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|–—·•»«›:~*]+\\s+|\\s+-{1,2}\\s+|\\s*[|｜]\\s*|\\s*[-－―]+(?=\\p{IsHan})");

    private final Set<String> siteKeys = new HashSet<>();

    SiteTitles(List<String> siteNames) {
        siteNames.forEach(site -> siteKeys.add(glued(site)));
    }

    /** {@code title} without a site's name at either end. */
    String withoutSite(String title) {
        var result = Spaces.squeeze(title);
        for (int round = 0; round < 3; round++) {
            var shorter = withoutEnd(result);
            if (shorter.equals(result)) {
                break;
            }
            result = shorter;
        }
        return result;
    }

    private static boolean hasSeparator(String title) {
        for (int i = 0; i < title.length(); i++) {
            if (SEPARATORS.indexOf(title.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private String withoutEnd(String title) {
        if (!hasSeparator(title)) {
            return title;
        }
        var separator = SEPARATOR.matcher(title);
        int lastStart = -1;
        int lastEnd = -1;
        int firstStart = -1;
        int firstEnd = -1;
        while (separator.find()) {
            lastStart = separator.start();
            lastEnd = separator.end();
            if (firstStart < 0) {
                firstStart = separator.start();
                firstEnd = separator.end();
            }
        }
        if (lastStart > 0 && isSiteName(title.substring(lastEnd))) {
            return title.substring(0, lastStart).strip();
        }
        if (firstStart > 0 && isSiteName(title.substring(0, firstStart))) {
            return title.substring(firstEnd).strip();
        }
        return title;
    }

    boolean isSiteName(String text) {
        var key = glued(text);
        return key.isEmpty() || siteKeys.contains(key);
    }

    /** Whether a title is the heading, a separator and more. */
    static boolean startsTitle(String title, String heading) {
        return title.startsWith(heading)
                && SEPARATOR.matcher(title.substring(heading.length())).lookingAt();
    }

    /** Letters and digits alone: the same where a heading's parts stand without a space between them. */
    static String glued(String text) {
        return Words.key(text).replace(" ", "");
    }
}
