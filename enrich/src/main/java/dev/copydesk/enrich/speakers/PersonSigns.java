package dev.copydesk.enrich.speakers;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.Reading;
import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.WordList;
import java.util.List;

/** What around a capitalised word tells that it names a person: they speak, have an age, or a pronoun stands for them. */
final class PersonSigns {
    /** How far into the next sentence a pronoun is looked for. Chosen; the quotes trial would notice. */
    private static final int MAX_NEXT = 25;

    private final Reading reading;
    private final List<Token> tokens;
    private final Lexicon lexicon;

    PersonSigns(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.lexicon = reading.lexicon();
    }

    /** Whether a verb of speech stands on either side of the tokens {@code [first, end)}, or {@code who} or an age behind them. */
    boolean speaks(int first, int end) {
        if (end < tokens.size()) {
            var after = tokens.get(end);
            if (isSpeech(after) || isAge(end) || lexicon.has(WordList.PRONOUNS, after.key(), Note.RELATIVE)) {
                return true;
            }
        }
        return first > 0 && (isSpeech(tokens.get(first - 1)) || isApposed(first));
    }

    /** {@code , 45,}. */
    private boolean isAge(int comma) {
        if (comma + 2 >= tokens.size() || tokens.get(comma + 1).kind() != TokenKind.NUMBER) {
            return false;
        }
        boolean years = tokens.get(comma + 1).text().length() <= 2;
        return years
                && tokens.get(comma).text().equals(",")
                && tokens.get(comma + 2).text().equals(",");
    }

    /** A word that opens a sentence and names someone, as the next sentence tells. */
    boolean isPersonsName(int at, int end) {
        var key = tokens.get(at).key();
        boolean noun = lexicon.has(WordList.NOMINALS, key)
                || lexicon.has(WordList.ORGANISATIONS, key)
                || lexicon.has(WordList.PLACES, key)
                || lexicon.isTitle(key)
                || lexicon.endsAs(key, Note.PLURAL)
                || lexicon.endsAs(key, Note.GERUND);
        return !noun && pronounFollows(at, at + 1, end);
    }

    /** {@code Thorvald pours the tea. He …}: whether the name {@code [first, end)} is a subject, and a pronoun for it acts next. */
    boolean pronounFollows(int first, int end, int sentenceEnd) {
        boolean subject = isFree(first) && end < sentenceEnd && mayBeVerb(end);
        boolean acts = true;
        for (int i = sentenceEnd; subject && i < tokens.size() && i - sentenceEnd < MAX_NEXT; i++) {
            var token = tokens.get(i);
            var gender = Gender.of(lexicon.notes(WordList.PRONOUNS, token.key()));
            if (gender != Gender.UNKNOWN && (acts || speaks(i, i + 1))) {
                return true;
            }
            acts &= !token.isWord();
            if (token.isCapitalised() && i > sentenceEnd + 1) {
                return false;
            }
        }
        return false;
    }

    /** Whether no verb, preposition or determiner governs what begins at a token. */
    private boolean isFree(int first) {
        if (first == 0 || !tokens.get(first - 1).isWord()) {
            return true;
        }
        var key = tokens.get(first - 1).key();
        return lexicon.has(WordList.CONJUNCTIONS, key) || lexicon.isTitle(key) || lexicon.has(WordList.NOMINALS, key);
    }

    private boolean mayBeVerb(int at) {
        var token = tokens.get(at);
        if (!token.isWord()
                || token.isCapitalised()
                || lexicon.has(WordList.PREPOSITIONS, token.key())
                || lexicon.has(WordList.CONJUNCTIONS, token.key())) {
            return false;
        }
        return switch (reading.wordClass(at)) {
            case VERB, PAST, MODAL, ADVERB -> true;
            case NOUN -> lexicon.endsAs(token.key(), Note.PLURAL) || lexicon.endsAs(token.key(), Note.PAST);
            default -> lexicon.has(WordList.AUXILIARIES, token.key());
        };
    }

    /** {@code her husband, Tomasz}: whether a noun for a person and a comma stand before a name. */
    private boolean isApposed(int first) {
        return first > 2
                && tokens.get(first - 1).text().equals(",")
                && lexicon.has(WordList.NOMINALS, tokens.get(first - 2).key(), Note.PERSON)
                && isPossessive(tokens.get(first - 3));
    }

    private boolean isPossessive(Token token) {
        return token.kind() == TokenKind.POSSESSIVE || lexicon.has(WordList.POSSESSIVES, token.key());
    }

    private boolean isSpeech(Token token) {
        var notes = lexicon.notes(WordList.CUES, token.key());
        return notes != null && (notes.isOnly(Note.SPEECH) || notes.isOnly(Note.ADDRESSEE)) && !token.isCapitalised();
    }
}
