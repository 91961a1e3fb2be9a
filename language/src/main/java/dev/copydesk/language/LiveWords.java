package dev.copydesk.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which headlines and addresses in any language call a page live: {@code common/live-words.txt}. */
public final class LiveWords {
    private static final Pattern ANYWHERE = anywhere(LanguageFolder.COMMON.lines("live-words.txt"));

    private LiveWords() {}

    private static Pattern anywhere(List<String> words) {
        var any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
    }

    public static boolean areIn(String text) {
        return ANYWHERE.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
