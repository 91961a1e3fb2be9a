package dev.copydesk.console.reader.pages;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Languages as pages name them in attributes. */
final class LanguageTags {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}");

    private LanguageTags() {}

    /** What may stand as a {@code lang}; null where it is no language's tag. */
    static @Nullable String tag(@Nullable String language) {
        return language != null && TAG.matcher(language).matches() ? language : null;
    }
}
