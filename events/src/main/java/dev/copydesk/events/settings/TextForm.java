package dev.copydesk.events.settings;

import java.util.regex.Pattern;

/**
 * The texts of a form.
 *
 * @param pattern that the whole text matches
 * @param words the same for people: {@code 8 to 512 visible ASCII characters}
 */
public record TextForm(Pattern pattern, String words) implements AllowedValues {
    public static TextForm of(String regex, String words) {
        return new TextForm(Pattern.compile(regex), words);
    }

    public boolean fits(String text) {
        return pattern.matcher(text).matches();
    }

    /** @throws IllegalArgumentException where {@code text}, told as {@code name}, is none of these; it repeats the text */
    public void check(String name, String text) {
        if (!fits(text)) {
            throw new IllegalArgumentException(name + ": " + words + ", not \"" + text + "\"");
        }
    }

    /** @throws IllegalArgumentException where {@code text} is none of these; it does not repeat the text */
    public void checkSecret(String name, String text) {
        if (!fits(text)) {
            throw new IllegalArgumentException(name + ": " + words);
        }
    }

    @Override
    public String toString() {
        return words;
    }
}
