package dev.copydesk.ingest.extract.metadata.authors;

import dev.copydesk.ingest.extract.text.Words;
import dev.copydesk.language.ResourceLines;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells the names of people from those of bodies, of which the page's own site is one. */
public final class Signatures {
    private static final Map<String, List<String>> WORDS = ResourceLines.sections(Signatures.class, "words.txt");
    private static final Set<String> NOBODY = new HashSet<>(WORDS.getOrDefault("nobody", List.of()));
    private static final Set<String> AGENCIES = new HashSet<>(WORDS.getOrDefault("agency", List.of()));

    /** The site's names without case, spaces and marks. */
    private final Set<String> sites = new HashSet<>();

    private final List<String> hosts;

    public enum Kind {
        PERSON,
        HARDLY_A_NAME,
        BODY,
        NOBODY
    }

    public Signatures(List<String> siteNames) {
        siteNames.forEach(site -> sites.add(key(site)));
        this.hosts = siteNames.stream()
                .filter(site -> site.contains("."))
                .map(site -> site.replace("-", ""))
                .toList();
    }

    private static String key(String name) {
        return Words.key(name).replace(" ", "");
    }

    public Kind kind(String name) {
        var key = key(name);
        if (key.isEmpty() || NOBODY.contains(key)) {
            return Kind.NOBODY;
        }
        if (sites.contains(key)) {
            // adabyron.com is Ada Byron's, harbourpost.com the Harbour Post's
            boolean isPersonal = PersonNames.isFullName(name) && hosts.stream().anyMatch(host -> host.contains(key));
            return isPersonal ? Kind.HARDLY_A_NAME : Kind.BODY;
        }
        return PersonNames.isHandle(name) && !isAgency(name) ? Kind.HARDLY_A_NAME : Kind.PERSON;
    }

    /** A name that can stand in a byline: a full one, or an agency's. */
    public static boolean isSigned(String name) {
        return PersonNames.isFullName(name) || isAgency(name);
    }

    /** An agency signs beside people. */
    public static boolean isAgency(String name) {
        return AGENCIES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The names in a line; the site's alone where the line begins with it, as in an address. */
    public List<String> names(String line) {
        var names = PersonNames.of(line);
        boolean isSite = !names.isEmpty() && kind(names.get(0)) == Kind.BODY;
        var whole = PersonNames.one(line);
        return sites.contains(key(whole)) ? List.of(whole) : isSite ? names.subList(0, 1) : names;
    }

    /** "Example News and AP": bodies alone sign, so that the parts are no people. */
    public boolean isJoint(String text) {
        boolean joint = false;
        for (var part : PersonNames.parts(text)) {
            if (!sites.contains(key(part)) && !isAgency(part)) {
                return false;
            }
            joint = true;
        }
        return joint;
    }

    public static boolean isWeb(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }
}
