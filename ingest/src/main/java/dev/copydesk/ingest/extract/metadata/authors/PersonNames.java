package dev.copydesk.ingest.extract.metadata.authors;

import dev.copydesk.ingest.extract.text.Spaces;
import dev.copydesk.ingest.extract.text.Words;
import dev.copydesk.language.ResourceLines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names out of a byline: without "By", roles, dates and what else stands in the line. */
public final class PersonNames {
    private static final int MAX_NAME = 60;
    private static final int MAX_LINE = 400;
    private static final Map<String, List<String>> WORDS = ResourceLines.sections(PersonNames.class, "words.txt");
    private static final Pattern BY = Pattern.compile(
            "^\\s*(?:" + alternatives("by") + ")(?:\\s*[:：]\\s*|\\s+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern JOINT = Pattern.compile(
            "\\s*[;|/•·、]\\s*|\\s*,\\s*(?:(?:" + alternatives("and") + ")\\s+)?|\\s+(?:" + alternatives("and")
                    + ")\\s+|\\s+[–—-]\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern STARTS_JOINT = Pattern.compile(
            "\\s*(?:[,&|/•·、]|(?:" + alternatives("and") + ")\\s)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ENDS_JOINT = Pattern.compile(
            "(?:[,&、]|\\s(?:" + alternatives("and") + "))\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[（][^)\\]）]{0,80}[)\\]）]");
    private static final Pattern NOISE = Pattern.compile("https?:|@|\\d|[!?=<>{}#:\"“”„«»]");
    private static final Pattern WORD_BREAK = Pattern.compile("\\s+");
    private static final Set<String> PARTICLES = new HashSet<>(WORDS.getOrDefault("particle", List.of()));
    private static final Set<String> TAILS = new HashSet<>(WORDS.getOrDefault("tail", List.of()));
    private static final Set<String> NOT_A_NAME = new HashSet<>(WORDS.getOrDefault("not-a-name", List.of()));

    private PersonNames() {}

    private static String alternatives(String section) {
        return WORDS.getOrDefault(section, List.of()).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    public static List<String> of(String line) {
        var names = new ArrayList<String>();
        if (line.length() > MAX_LINE) {
            return names;
        }
        var rest = BRACKETS.matcher(Spaces.squeeze(line)).replaceAll("");
        var by = BY.matcher(rest);
        while (by.find()) {
            rest = rest.substring(by.end());
            by = BY.matcher(rest);
        }
        for (var part : JOINT.split(rest)) {
            var name = trimmed(withoutTail(BY.matcher(part).replaceFirst("")));
            if (!names.isEmpty() && isDegree(name)) {
                continue;
            }
            if (isName(name) && !names.contains(name)) {
                names.add(name);
            } else if (!names.isEmpty()) {
                break;
            }
        }
        return names;
    }

    /** What a line joins: "A, B and C" in three. */
    public static List<String> parts(String line) {
        return line.length() > MAX_LINE ? List.of() : List.of(JOINT.split(Spaces.squeeze(line)));
    }

    /** "Ada Byron in Berlin" without what follows the name. */
    private static String withoutTail(String name) {
        var words = WORD_BREAK.split(name.strip());
        for (int i = 2; i < words.length; i++) {
            if (TAILS.contains(words[i])) {
                return String.join(" ", List.of(words).subList(0, i));
            }
        }
        return name;
    }

    /** "ada.byron", "news_desk7": what someone is called in a system. */
    public static boolean isHandle(String name) {
        return name.indexOf(' ') < 0
                && name.chars().allMatch(c -> c < 0x80)
                && name.chars().noneMatch(Character::isUpperCase);
    }

    /**
     * The names in pieces of a line as markup cuts it, of which the first says "By": "By", "Ada Byron", "and", "Max Frei".
     * Empty where it does not.
     */
    public static List<String> afterBy(List<String> pieces) {
        var names = new ArrayList<String>();
        boolean joined = true;
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i) + " ";
            if (i == 0) {
                var by = BY.matcher(piece);
                if (!by.find()) {
                    return List.of();
                }
                piece = piece.substring(by.end());
            }
            joined |= STARTS_JOINT.matcher(piece).lookingAt();
            if (isJointAlone(piece)) {
                continue;
            }
            var more = joined ? of(piece) : List.<String>of();
            if (more.isEmpty()) {
                break;
            }
            more.stream().filter(n -> !names.contains(n)).forEach(names::add);
            joined = ENDS_JOINT.matcher(piece).find();
        }
        return names;
    }

    private static boolean isJointAlone(String piece) {
        return piece.isBlank() || STARTS_JOINT.matcher(piece).replaceFirst("").isBlank();
    }

    /** One name as structured data gives it: kept whole, "By" and brackets apart. */
    public static String one(String name) {
        return trimmed(BRACKETS.matcher(BY.matcher(name).replaceFirst("")).replaceAll(""));
    }

    private static String trimmed(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && !Character.isLetterOrDigit(name.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(name.charAt(end - 1)) && !isDotOfInitial(name, end)) {
            end--;
        }
        return once(name.substring(start, end));
    }

    /** "Ada Byron Ada Byron" once: a portrait's text and the name. */
    private static String once(String name) {
        int half = name.length() / 2;
        boolean twice = name.length() % 2 == 1
                && name.charAt(half) == ' '
                && name.substring(0, half).equals(name.substring(half + 1));
        return twice && half > 2 ? name.substring(0, half) : name;
    }

    private static boolean isDotOfInitial(String name, int end) {
        boolean dot = name.charAt(end - 1) == '.'
                || Character.getType(name.charAt(end - 1)) == Character.NON_SPACING_MARK
                || Character.getType(name.charAt(end - 1)) == Character.COMBINING_SPACING_MARK;
        return dot && end >= 3;
    }

    /** "CFP" after a name: what someone is, not who. */
    private static boolean isDegree(String name) {
        return name.length() <= 6 && name.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }

    public static boolean isName(String name) {
        if (name.isEmpty() || name.length() > MAX_NAME || NOISE.matcher(name).find()) {
            return false;
        }
        var words = new Words(name);
        if (words.size() == 0 || words.size() > 6) {
            return false;
        }
        return words.list().stream().noneMatch(NOT_A_NAME::contains)
                && (!Character.isUpperCase(name.codePointAt(0)) || isCapitalisedThroughout(name));
    }

    /** Every word begins with a capital but those that names have without one. */
    private static boolean isCapitalisedThroughout(String name) {
        for (var word : WORD_BREAK.split(name)) {
            if (Character.isLowerCase(word.codePointAt(0))
                    && !PARTICLES.contains(word)
                    && word.chars().noneMatch(Character::isUpperCase)) {
                return false;
            }
        }
        return true;
    }

    /** A name with a capital, or in a script that has none, and of more than one part. */
    public static boolean isFullName(String name) {
        return isFullName(name, false);
    }

    /** @param anyCase whether it may be all in lower case too */
    public static boolean isFullName(String name, boolean anyCase) {
        return (anyCase || isCapitalised(name)) && new Words(name).size() >= 2;
    }

    public static boolean isCapitalised(String name) {
        int first = name.isEmpty() ? ' ' : name.codePointAt(0);
        return Character.isUpperCase(first) || (!Character.isLowerCase(first) && Character.isLetter(first));
    }
}
