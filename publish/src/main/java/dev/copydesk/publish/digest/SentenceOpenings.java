package dev.copydesk.publish.digest;

import dev.copydesk.language.Note;
import dev.copydesk.language.TextRange;
import dev.copydesk.language.WordList;
import java.util.List;
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
    private static final Pattern WORD = Pattern.compile("[\\p{L}’'-]+");

    /** As many words from the beginning on a subject may be expected. */
    private static final int LATE = 12;

    static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}[\\p{L}.’'-]*\\s\\p{Lu}\\p{Ll}+");
    private static final Pattern LABEL = Pattern.compile("^[^\\s:“”„\"«»]+(?:\\s[^\\s:“”„\"«»]+){0,3}:\\s");
    private static final Pattern OPENING_PHRASE = Pattern.compile("[^,“”\"„«»]{1,120},\\s(\\p{Ll}+)\\s");
    private static final int LONGEST_DATELINE = 100;
    private static final int LONGEST_OPENING = 80;

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

    /** Whether what the sentence opens with is told by the sentence before alone: a pronoun, {@code Instead}. */
    boolean leans(String sentence) {
        var opening = opening(sentence);
        var lower = opening.toLowerCase(Locale.ROOT);
        if (opensWithTime(lower) || isImpersonal(sentence, lower)) {
            return false;
        }
        return opensWithAny(lower, lexicon.leaning()) || opensWithDemonstrative(opening);
    }

    /** The noun that a sentence opens with as with something told before: {@code company} of {@code The company}; null where none. */
    @Nullable
    String nominal(String sentence) {
        var opening = opening(sentence);
        var words = FIRST_WORDS.matcher(opening);
        if (opensWithTime(opening.toLowerCase(Locale.ROOT))
                || !words.find()
                || !lexicon.determiners().contains(words.group(1).toLowerCase(Locale.ROOT))) {
            return null;
        }
        if (isNominal(words.group(2), words.group(3))) {
            return words.group(2);
        }
        return isNominal(words.group(3), words.group(4)) ? words.group(3) : null;
    }

    /** Whether a sentence grants something that another may take back. */
    boolean concedes(String sentence) {
        return opensWithAny(opening(sentence).toLowerCase(Locale.ROOT), lexicon.concessions());
    }

    /** Whether a sentence objects to the one before. */
    boolean objects(String sentence) {
        return opensWithAny(opening(sentence).toLowerCase(Locale.ROOT), lexicon.contrasts());
    }

    private static String opening(String sentence) {
        int from = 0;
        while (from < sentence.length() && !Character.isLetterOrDigit(sentence.charAt(from))) {
            from++;
        }
        return sentence.substring(from, Math.min(sentence.length(), from + LONGEST_OPENING));
    }

    private static boolean opensWithAny(String lower, List<String> phrases) {
        for (var phrase : phrases) {
            if (lower.startsWith(phrase)
                    && (lower.length() == phrase.length() || !isPartOfWord(lower.charAt(phrase.length())))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a pronoun stands for nothing: {@code It is important to …}, {@code Es gibt …}. */
    private boolean isImpersonal(String sentence, String lower) {
        return opensWithAny(lower, lexicon.existentials())
                || (opensWithAny(lower, lexicon.impersonals())
                        && DigestWords.any(sentence.substring(Math.min(sentence.length(), 6)), lexicon.complements()));
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

    /** Whether the sentence opens with what belongs to one person: {@code His plan …}. */
    boolean opensWithOwner(String sentence) {
        var words = FIRST_WORDS.matcher(sentence);
        return words.find() && lexicon.owners().contains(words.group(1).toLowerCase(Locale.ROOT));
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

    /**
     * Whether the subject behind what a sentence opens with is a thing told before: {@code Founded in May, it …}; not where the
     * opening is a clause, which may tell it.
     */
    boolean secondSubjectLeans(String sentence) {
        var opening = OPENING_PHRASE.matcher(sentence);
        var first = FIRST_WORDS.matcher(sentence);
        return opening.lookingAt()
                && first.find()
                && isThing(opening.group(1))
                && !lexicon.grammar().has(WordList.SUBORDINATORS, first.group(1).toLowerCase(Locale.ROOT));
    }

    /**
     * Where the pronoun for a person stands that is the subject behind an opening without one: {@code At the age of ten she …},
     * {@code In einem Interview hatte er …}; -1 where there is none. An opening is one of a preposition or an adverb.
     */
    int lateSubject(String sentence) {
        var words = WORD.matcher(sentence);
        for (int i = 0; i < LATE && words.find(); i++) {
            var word = words.group().toLowerCase(Locale.ROOT);
            boolean opens = lexicon.grammar().has(WordList.PREPOSITIONS, word)
                    || lexicon.grammar().has(WordList.ADVERBS, word);
            if (i == 0 && !opens) {
                return -1;
            }
            if (lexicon.subjects().contains(word)) {
                return words.start();
            }
        }
        return -1;
    }

    private boolean isThing(String word) {
        return lexicon.grammar().has(WordList.PRONOUNS, word, Note.THING)
                || lexicon.grammar().has(WordList.PRONOUNS, word, Note.PLURAL);
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

    private boolean opensWithDemonstrative(String opening) {
        var words = FIRST_WORDS.matcher(opening);
        return words.find()
                && lexicon.determiners().contains(words.group(1).toLowerCase(Locale.ROOT))
                && isVerb(words.group(2), words.group(3));
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
