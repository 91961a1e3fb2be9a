package dev.copydesk.enrich.speakers;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import java.util.List;

/** Runs of capitalised words that may be one name, with the small words that join them. */
final class CapitalRuns {
    /** More words are a headline or a list. Chosen; the quotes trial would notice. */
    private static final int MAX_WORDS = 8;

    /** {@code de la}: more small words in a row join no name. Chosen; the quotes trial would notice. */
    private static final int MAX_JOINTS = 3;

    private static final int MAX_NICKNAME = 3;

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final boolean nounsCapitalised;
    private final boolean offices;

    CapitalRuns(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.nounsCapitalised = lexicon.has(Trait.NOUNS_CAPITALISED);
        this.offices = lexicon.has(Trait.OFFICE_BEFORE_NAME);
    }

    /** The token after the name that begins at a token. */
    int endOf(int first, int end) {
        int i = first + 1;
        while (i < end && i - first < MAX_WORDS && (isNext(i) || isOwnedByPlural(i, end))) {
            var token = tokens.get(i);
            if (beginsPerson(i, end)) {
                break;
            }
            if (token.isCapitalised() && !lexicon.has(WordList.NOT_NAMES, token.key())) {
                i++;
            } else if (isOwnedByPlural(i, end)) {
                i += 2;
            } else if (behindNickname(i, end) > i) {
                i = behindNickname(i, end);
            } else if (joined(i, end) > i && !ownsPerson(first, joined(i, end), end)) {
                i = joined(i, end);
            } else {
                break;
            }
        }
        return offices && isOrganisationWord(tokens.get(first).key()) ? bodyEnd(i, end) : i;
    }

    /** {@code Organisation mondiale de la santé}: the end of a body's name that goes on in small letters. */
    private int bodyEnd(int from, int end) {
        int i = from;
        while (i < end && isNext(i)) {
            if (isAdjective(i)) {
                i++;
                continue;
            }
            int noun = isOf(i) ? i + 1 : end;
            while (noun < end
                    && lexicon.has(WordList.DETERMINERS, tokens.get(noun).key(), Note.DEFINITE)) {
                noun++;
            }
            if (noun >= end || !isPlain(noun)) {
                break;
            }
            i = noun + 1;
        }
        return i;
    }

    private boolean isOf(int at) {
        var key = tokens.get(at).key();
        return lexicon.has(WordList.PREPOSITIONS, key, Note.SOURCE)
                || lexicon.has(WordList.DETERMINERS, key, Note.DEFINES);
    }

    private boolean isAdjective(int at) {
        var token = tokens.get(at);
        return token.isWord() && !token.isCapitalised() && isPlain(at) && lexicon.endsAs(token.key(), Note.ADJECTIVE);
    }

    private boolean isPlain(int at) {
        var token = tokens.get(at);
        return token.isWord()
                && !token.isCapitalised()
                && !lexicon.has(WordList.CUES, token.key())
                && !lexicon.has(WordList.FINITE_VERBS, token.key())
                && !lexicon.has(WordList.DETERMINERS, token.key())
                && !lexicon.has(WordList.NOMINALS, token.key(), Note.PERSON);
    }

    /** {@code le maire de Lyon Claire Morel}: whether a given name begins another name than the capitals before it. */
    private boolean beginsPerson(int at, int end) {
        var before = tokens.get(at - 1).key();
        return offices
                && at + 1 < end
                && tokens.get(at + 1).isCapitalised()
                && tokens.get(at - 1).isCapitalised()
                && lexicon.has(WordList.FIRST_NAMES, tokens.get(at).key())
                && !lexicon.has(WordList.FIRST_NAMES, before)
                && !lexicon.isTitle(before)
                && (tokens.get(at - 1).isAcronym() || !isOrganisationWord(before));
    }

    /** {@code Ada “Countess” Byron}: where the name goes on behind a marked word or two; the token itself where none is. */
    private int behindNickname(int at, int end) {
        if (tokens.get(at).kind() != TokenKind.MARK
                || tokens.get(at).from() == tokens.get(at - 1).to()) {
            return at;
        }
        int i = at + 1;
        while (i < end
                && i - at <= MAX_NICKNAME
                && tokens.get(i).isWord()
                && tokens.get(i).isCapitalised()) {
            i++;
        }
        boolean closed = i > at + 1 && i + 1 < end && tokens.get(i).kind() == TokenKind.MARK && isNext(i + 1);
        boolean more = closed
                && tokens.get(i + 1).isCapitalised()
                && !lexicon.has(WordList.NOT_NAMES, tokens.get(i + 1).key())
                && !lexicon.has(WordList.OPENERS, tokens.get(at - 1).key());
        return more ? i + 1 : at;
    }

    /** The mark that closes a nickname within a name. */
    int closing(int opening, int end) {
        int i = opening + 1;
        while (i < end - 1 && tokens.get(i).kind() != TokenKind.MARK) {
            i++;
        }
        return i;
    }

    /** The end of the part of a name that small words ({@code van der}) join at a token; the token itself where none is. */
    int joined(int at, int end) {
        int i = at;
        while (i < end && i - at < MAX_JOINTS && isNext(i) && joins(i)) {
            i++;
        }
        boolean more = i > at
                && i < end
                && isNext(i)
                && tokens.get(i).isCapitalised()
                && !lexicon.has(WordList.NOT_NAMES, tokens.get(i).key());
        return more ? i + 1 : at;
    }

    /** {@code Gobierno de Ada Byron}: whether the name before is a thing that belongs to a person whose given name ends at a token. */
    private boolean ownsPerson(int first, int given, int end) {
        return lexicon.has(Trait.NOUN_FIRST)
                && !lexicon.has(WordList.FIRST_NAMES, tokens.get(first).key())
                && lexicon.has(WordList.FIRST_NAMES, tokens.get(given - 1).key())
                && given < end
                && isNext(given)
                && tokens.get(given).isCapitalised();
    }

    /** {@code Marsk Residents’ Association}: a plural's apostrophe within the name of a body. */
    private boolean isOwnedByPlural(int at, int end) {
        return tokens.get(at).kind() == TokenKind.MARK
                && at + 1 < end
                && tokens.get(at).from() == tokens.get(at - 1).to()
                && lexicon.endsAs(tokens.get(at - 1).key(), Note.PLURAL)
                && isNext(at + 1)
                && tokens.get(at + 1).isCapitalised()
                && isOrganisationWord(tokens.get(at + 1).key());
    }

    private boolean joins(int at) {
        var token = tokens.get(at);
        if (token.text().equals("&")) {
            return true;
        }
        var notes = lexicon.notes(WordList.NOBILIARY, token.key());
        if (nounsCapitalised && notes != null && !followsGivenName(at)) {
            return false;
        }
        return notes != null
                && (!notes.has(Note.BODY)
                        || isOrganisationWord(tokens.get(at - 1).key()));
    }

    /** Where nouns are capitalised, a small word belongs to a name only behind a given name: {@code Karl von der Au}. */
    private boolean followsGivenName(int at) {
        int i = at - 1;
        while (i > 0 && lexicon.has(WordList.NOBILIARY, tokens.get(i).key())) {
            i--;
        }
        return i >= 0 && lexicon.has(WordList.FIRST_NAMES, tokens.get(i).key());
    }

    boolean isOrganisationWord(String key) {
        return lexicon.has(WordList.ORGANISATIONS, key);
    }

    private char lastChar(int at) {
        var text = tokens.get(at).text();
        return text.charAt(text.length() - 1);
    }

    /** Whether only a space parts a token from the one before, or a dot or apostrophe joins them. */
    boolean isNext(int at) {
        int gap = tokens.get(at).from() - tokens.get(at - 1).to();
        return gap == 1 || (gap == 0 && ".'’".indexOf(lastChar(at - 1)) >= 0);
    }
}
