package dev.copydesk.stage;

import dev.copydesk.events.HiddenCharacter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text from outside as it may stand in a log: short, on one line, without what could drive a terminal or tell a secret. */
public final class LoggedText {
    private static final int LONGEST = 300;

    /** Parameters of a URL whose values open doors. */
    private static final Pattern SECRET = Pattern.compile(
            ".*(token|secret|passw|pwd|signature|credential|session|apikey|api[-_]key|access[-_]?key|auth).*|sig|key|jwt|code|sid");

    private static final int LONGEST_MESSAGE = 2_000;
    private static final Pattern A_URL = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]{1,20}://[^\\s\"<>]+");

    private LoggedText() {}

    /** Control and invisible format characters are blanks, double quotation marks single ones; what is longer is cut. */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /** The same, cut to {@code longest} characters. */
    public static String of(String text, int longest) {
        int end = Math.min(text.length(), longest);
        var out = new StringBuilder(end + 1);
        for (int i = 0; i < end; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (i <= longest) {
                out.appendCodePoint(c == '"' ? '\'' : HiddenCharacter.is(c) ? ' ' : c);
            }
        }
        return text.length() > longest ? out.append('…').toString() : out.toString();
    }

    /** What a failure says, each URL in it as {@link #ofUrl}. */
    public static String ofMessage(String message) {
        var start = message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE);
        return of(A_URL.matcher(start).replaceAll(found -> Matcher.quoteReplacement(ofUrl(found.group()))));
    }

    /** A URL without its user and fragment, the values of parameters that may be secrets masked. */
    public static String ofUrl(String url) {
        int hash = url.indexOf('#');
        var whole = withoutUser(hash < 0 ? url : url.substring(0, hash));
        int question = whole.indexOf('?');
        if (question < 0) {
            return of(whole);
        }
        var out = new StringBuilder(whole.substring(0, question));
        char separator = '?';
        for (var parameter : whole.substring(question + 1).split("&", -1)) {
            if (out.length() > LONGEST) {
                break;
            }
            out.append(separator).append(masked(parameter));
            separator = '&';
        }
        return of(out.toString());
    }

    private static String masked(String parameter) {
        int equals = parameter.indexOf('=');
        if (equals < 0 || equals > LONGEST) {
            return parameter;
        }
        var name = parameter.substring(0, equals);
        return SECRET.matcher(name.toLowerCase(Locale.ROOT)).matches() ? name + "=***" : parameter;
    }

    private static String withoutUser(String url) {
        int start = url.indexOf("//");
        if (start < 0) {
            return url;
        }
        start += 2;
        int end = start;
        while (end < url.length() && "/?".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        int at = url.lastIndexOf('@', end - 1);
        return at < start ? url : url.substring(0, start) + url.substring(at + 1);
    }
}
