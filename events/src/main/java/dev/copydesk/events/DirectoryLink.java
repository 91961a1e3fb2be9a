package dev.copydesk.events;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where to read about a person of the directory.
 *
 * @param rel what the target is to the person ({@code profile}, {@code sameAs}, {@code website}): a letter, then letters,
 *     digits or hyphens, 40 characters at most
 * @param url absolute, http or https, at most 2000 characters
 */
public record DirectoryLink(String rel, String url) {
    public static final int MAX_URL = 2000;

    private static final Pattern REL = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,39}");

    /** @throws IllegalArgumentException naming what is wrong */
    public DirectoryLink {
        if (!REL.matcher(rel).matches()) {
            throw new IllegalArgumentException("rel: a word of up to 40 letters, digits and hyphens");
        }
        if (url.length() > MAX_URL) {
            throw new IllegalArgumentException("url: at most " + MAX_URL + " characters, not " + url.length());
        }
        boolean web = url.toLowerCase(Locale.ROOT).matches("https?://.*")
                && url.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
        if (!web || NormalizedUrl.tryOf(url).isEmpty()) {
            throw new IllegalArgumentException("url: not an absolute http or https URL");
        }
    }
}
