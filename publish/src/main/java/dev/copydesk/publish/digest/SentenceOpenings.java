package dev.copydesk.publish.digest;

import dev.copydesk.language.TextRange;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a sentence opens: with a dateline or connective that can be cut off, or leaning on what was said before. */
final class SentenceOpenings {
    private static final String AGENCY = "\\(\\p{Lu}[\\p{L}\\p{N}. /]{1,24}\\)";

    /** {@code BERLIN —}, {@code PARIS, April 2 (Reuters) -}, {@code (CNN) --}, {@code Los Angeles (CNN)Three}. */
    private static final Pattern DATELINE =
            Pattern.compile("^(?:\\p{Lu}[\\p{Lu}.'’ ,/-]{1,40}(?:, ?\\p{L}[\\p{L}\\p{N}., ]{0,30})?(?:" + AGENCY
                    + ")?\\s{0,2}(?:—|–|--|- )|\\p{Lu}[\\p{L}.,’' ]{2,30}" + AGENCY
                    + "(?:\\s{0,2}(?:—|–|--|- )|(?=\\p{Lu}))|" + AGENCY + "\\s{0,2}(?:—|–|--?)?)\\s{0,3}");

    private static final Pattern FIRST_WORDS =
            Pattern.compile("^([\\p{L}’']+)\\s+([\\p{L}’'-]+)(?:\\s+([\\p{L}’'-]+))?(?:\\s+([\\p{L}’'-]+))?");
    static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}[\\p{L}.’'-]*\\s\\p{Lu}\\p{Ll}+");
    private static final Pattern LABEL = Pattern.compile("^[^\\s:]+(?:\\s[^\\s:]+){0,3}:\\s");
    private static final Pattern OPENING_PHRASE = Pattern.compile("[^,“”\"„«»]{1,120},\\s(\\p{Ll}+)\\s");
    private static final int LONGEST_DATELINE = 100;

    private final DigestLexicon lexicon;

    SentenceOpenings(DigestLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Where the sentence begins after its dateline. */
    int afterDateline(String sentence) {
        var matcher = DATELINE.matcher(sentence.substring(0, Math.min(sentence.length(), LONGEST_DATELINE)));
        return matcher.find() && matcher.end() < sentence.length() ? matcher.end() : 0;
    }

    /** Where the sentence begins after a connective such as {@code But} or {@code However,}. */
    int afterConnective(String sentence) {
        var lower = sentence.toLowerCase(Locale.ROOT);
        for (var connective : lexicon.connectives()) {
            if (lower.length() == sentence.length() && lower.startsWith(connective + " ")) {
                return connective.length() + 1;
            }
        }
        return 0;
    }

    /** Whether what the sentence opens with is told by the sentence before alone: a pronoun, {@code The company}, {@code Instead}. */
    boolean leans(String sentence) {
        int from = 0;
        while (from < sentence.length() && !Character.isLetterOrDigit(sentence.charAt(from))) {
            from++;
        }
        var opening = sentence.substring(from, Math.min(sentence.length(), from + 80));
        var lower = opening.toLowerCase(Locale.ROOT);
        if (opensWithTime(lower)) {
            return false;
        }
        for (var phrase : lexicon.leaning()) {
            if (lower.startsWith(phrase)
                    && (lower.length() == phrase.length() || !isPartOfWord(lower.charAt(phrase.length())))) {
                return true;
            }
        }
        return opensWithNominal(opening);
    }

    /** Whether a sentence that nothing comes before opens with a pronoun all the same. */
    boolean opensWithPronoun(String sentence) {
        var words = FIRST_WORDS.matcher(sentence);
        return words.find()
                && lexicon.pronouns().contains(words.group(1).split("[’']")[0].toLowerCase(Locale.ROOT));
    }

    /** Whether the sentence opens with a pronoun that means one person and is its subject. */
    boolean opensWithPerson(String sentence) {
        var words = FIRST_WORDS.matcher(sentence);
        return words.find() && lexicon.subjects().contains(words.group(1).toLowerCase(Locale.ROOT));
    }

    /** The pronoun for a person that follows what a sentence opens with: {@code In May, she …}; null where none does. */
    @Nullable
    TextRange secondSubject(String text, int from, int to) {
        var opening = OPENING_PHRASE.matcher(text).region(from, to);
        if (!opening.lookingAt() || !lexicon.subjects().contains(opening.group(1))) {
            return null;
        }
        return new TextRange(opening.start(1), opening.end(1));
    }

    /** Whether the sentence opens with a label: {@code Up again: …}, {@code Myth: …}. */
    static boolean opensWithLabel(String sentence) {
        return LABEL.matcher(sentence).find();
    }

    /** Whether {@code sentence} tells whom or what {@code next}, which leans, opens with. */
    boolean prepares(String sentence, String next) {
        var words = FIRST_WORDS.matcher(next);
        boolean person =
                words.find() && lexicon.personal().contains(words.group(1).toLowerCase(Locale.ROOT));
        return !person || FULL_NAME.matcher(sentence).find();
    }

    private boolean opensWithTime(String lower) {
        var words = FIRST_WORDS.matcher(lower);
        return words.find()
                && lexicon.determiners().contains(words.group(1))
                && lexicon.times().contains(words.group(2));
    }

    private boolean opensWithNominal(String opening) {
        var words = FIRST_WORDS.matcher(opening);
        if (!words.find() || !lexicon.determiners().contains(words.group(1).toLowerCase(Locale.ROOT))) {
            return false;
        }
        return isNominal(words.group(2), words.group(3))
                || isNominal(words.group(3), words.group(4))
                || isVerb(words.group(2), words.group(3));
    }

    /** In German a determiner before a verb is a pronoun: after it no noun comes, nor an adjective and a noun. */
    private boolean isVerb(@Nullable String word, @Nullable String next) {
        return lexicon.capitalisesNouns()
                && word != null
                && next != null
                && Character.isLowerCase(word.charAt(0))
                && lexicon.stopWords().contains(next);
    }

    private boolean isNominal(@Nullable String noun, @Nullable String next) {
        if (noun == null) {
            return false;
        }
        var bare = noun.replaceAll("[’'](?:s)?$", "").toLowerCase(Locale.ROOT);
        boolean common = lexicon.capitalisesNouns() || Character.isLowerCase(noun.charAt(0));
        return common && lexicon.nominals().contains(bare) && (next == null || !lexicon.defines(next));
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
