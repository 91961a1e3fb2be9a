package dev.copydesk.publish.digest;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.WordList;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a pronoun, or what belongs to somebody, can mean the bearer of a given name. */
final class NameGenders {
    private static final Pattern FIRST_WORD = Pattern.compile("^[\\p{L}]+");

    private final Lexicon lexicon;

    NameGenders(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a sentence opens with a pronoun of the one gender that a full name tells. */
    boolean agree(String name, String sentence) {
        var word = FIRST_WORD.matcher(sentence);
        if (!word.find() || name.indexOf(' ') < 0) {
            return false;
        }
        var pronoun = word.group().toLowerCase(Locale.ROOT);
        var given = name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
        return agree(given, pronoun, Note.MALE) || agree(given, pronoun, Note.FEMALE);
    }

    private boolean agree(String given, String pronoun, Note gender) {
        boolean means =
                lexicon.has(WordList.PRONOUNS, pronoun, gender) || lexicon.has(WordList.POSSESSIVES, pronoun, gender);
        boolean bears = lexicon.has(WordList.FIRST_NAMES, given, gender)
                || (!lexicon.has(WordList.FIRST_NAMES, given) && lexicon.has(WordList.GIVEN_NAMES, given, gender));
        return means && bears;
    }
}
