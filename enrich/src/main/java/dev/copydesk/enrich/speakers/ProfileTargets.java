package dev.copydesk.enrich.speakers;

import dev.copydesk.language.ResourceLines;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a page about a person from an article that happens to be linked from the name. */
final class ProfileTargets {
    private static final List<String> HOSTS = lines("profile-hosts.txt");
    private static final Set<String> SEGMENTS = Set.copyOf(lines("profile-paths.txt"));
    private static final int MAX_SEGMENTS = 4;

    private ProfileTargets() {}

    private static List<String> lines(String file) {
        return ResourceLines.of(ProfileTargets.class, "/dev/copydesk/enrich/links/" + file);
    }

    /** Whether a URL looks like a page about the person whose name has these words, met in an article of {@code site}. */
    static boolean isProfile(String url, List<String> nameWords, String site) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            return false;
        }
        var host = uri.getHost();
        if (host == null) {
            return false;
        }
        host = host.toLowerCase(Locale.ROOT);
        var path = uri.getPath() == null ? "" : uri.getPath().toLowerCase(Locale.ROOT);
        var segments =
                List.of(path.split("/")).stream().filter(s -> !s.isEmpty()).toList();
        if (isOnProfileHost(host, path, segments.size())) {
            return true;
        }
        boolean underPeople = segments.size() > 1
                && segments.size() <= MAX_SEGMENTS
                && segments.subList(0, segments.size() - 1).stream().anyMatch(SEGMENTS::contains);
        if (underPeople) {
            return true;
        }
        boolean elsewhere = !site.isBlank() && !host.equals(site) && !host.endsWith("." + site);
        return elsewhere && isNamedAfter(host, segments, nameWords);
    }

    private static boolean isOnProfileHost(String host, String path, int segments) {
        for (var line : HOSTS) {
            int space = line.indexOf(' ');
            var wanted = line.substring(0, space);
            var under = line.substring(space + 1);
            boolean onHost = host.equals(wanted) || host.endsWith("." + wanted);
            boolean onPath = under.equals("/") ? segments == 1 : path.startsWith(under) && segments <= 3;
            if (onHost && onPath) {
                return true;
            }
        }
        return false;
    }

    /** {@code adabyron.example}, {@code example.org/ada-byron}: the page is called as the person is. */
    private static boolean isNamedAfter(String host, List<String> segments, List<String> nameWords) {
        var name = nameWords.stream().map(ProfileTargets::letters).collect(Collectors.joining());
        if (name.isEmpty()) {
            return false;
        }
        return segments.isEmpty()
                ? letters(host).contains(name)
                : segments.size() <= 2
                        && letters(segments.get(segments.size() - 1)).equals(name);
    }

    private static String letters(String text) {
        return SpeakerIds.slug(text).replace("-", "");
    }
}
