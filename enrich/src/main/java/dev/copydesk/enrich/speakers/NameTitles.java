package dev.copydesk.enrich.speakers;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.Token;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import java.util.List;

/** Tells titles from names where both are capitalised. */
final class NameTitles {
    private final List<Token> tokens;
    private final Lexicon lexicon;

    NameTitles(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** Where the name begins behind its titles in the run {@code [first, end)}; what follows a given name is none. */
    int end(int first, int end) {
        int name = first;
        for (int i = first; i < end - 1; i++) {
            boolean afterGiven = i > first && isGivenName(i - 1);
            if ((lexicon.isTitle(tokens.get(i).key()) || isRoleBefore(i, end)) && !afterGiven) {
                name = i + 1;
            }
        }
        return name;
    }

    /** {@code Novelist Ada Byron}: a noun for an office before a given name; where nouns are capitalised, before any name. */
    private boolean isRoleBefore(int at, int end) {
        var notes = lexicon.notes(WordList.ROLES, tokens.get(at).key());
        boolean role = notes != null && (notes.isEmpty() || notes.isOnly(Note.COMMON));
        if (!role || lexicon.has(Trait.NOUNS_CAPITALISED)) {
            return role;
        }
        var next = tokens.get(at + 1).key();
        return at + 2 < end && (lexicon.has(WordList.FIRST_NAMES, next) || lexicon.has(WordList.GIVEN_NAMES, next));
    }

    /** Where the name {@code [name, end)} ends before {@code Jr.} and before titles behind it. */
    int trimmed(int name, int end) {
        int i = end;
        while (i - 1 > name && isTrailing(i - 1, name)) {
            i--;
        }
        return i;
    }

    private boolean isTrailing(int at, int name) {
        var key = tokens.get(at).key();
        return lexicon.has(WordList.SUFFIXES, key) || (lexicon.isTitle(key) && !isGivenName(name));
    }

    private boolean isGivenName(int at) {
        return lexicon.has(WordList.FIRST_NAMES, tokens.get(at).key());
    }

    /** Where the titles in lower case begin that stand before a name: {@code former president Byron}. */
    int lowerCaseBefore(int name) {
        int i = name;
        while (i > 0
                && isLowerCaseTitle(i - 1)
                && tokens.get(i).from() - tokens.get(i - 1).to() == 1) {
            i--;
        }
        return i;
    }

    private boolean isLowerCaseTitle(int at) {
        return !tokens.get(at).isCapitalised() && lexicon.isTitle(tokens.get(at).key());
    }

    /** What the titles {@code [first, end)} tell. */
    Gender gender(int first, int end) {
        var gender = Gender.UNKNOWN;
        for (int i = first; i < end; i++) {
            gender = gender.or(
                    Gender.of(lexicon.notes(WordList.TITLES, tokens.get(i).key())));
        }
        return gender;
    }
}
