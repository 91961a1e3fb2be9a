package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.WordList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the noun phrases of a clause in a language that capitalises its nouns: a determiner, what describes, capitals, and a
 * genitive behind them. The determiner's form tells phrases that may be a subject from those that are none.
 */
public final class ClausePhrases {
    private static final int MAX_DESCRIPTION = 7;
    private static final int MAX_CAPITALS = 8;
    private static final int MAX_MARKED = 7;
    private static final int MAX_PARENTHESIS = 6;

    private final Narration narration;
    private final Grammar grammar;
    private final Lexicon lexicon;
    private final PhraseForms forms;

    public ClausePhrases(Narration narration, Grammar grammar) {
        this.narration = narration;
        this.grammar = grammar;
        this.lexicon = narration.lexicon();
        this.forms = new PhraseForms(narration, grammar);
    }

    /** Whether a phrase's noun is feminine, as far as its ending tells. */
    public boolean isFeminine(NounPhrase phrase) {
        return forms.isFeminine(phrase);
    }

    /** The phrases of the tokens {@code [from, to)}, in their order. */
    public List<ClausePhrase> in(int from, int to) {
        var phrases = new ArrayList<ClausePhrase>();
        int i = from;
        while (i < to) {
            if (!narration.isNarrated(i)) {
                i = Math.max(i + 1, narration.endToken(narration.markedAt(i)));
                continue;
            }
            boolean governs = isGovernor(i);
            int first = governs ? i + 1 : i;
            var phrase = first < to && narration.isNarrated(first) ? at(first, to, governs) : null;
            if (phrase == null) {
                i++;
                continue;
            }
            var role = governs
                    ? ClausePhrase.Role.GOVERNED
                    : forms.isOblique(phrase) ? ClausePhrase.Role.OBLIQUE : ClausePhrase.Role.FREE;
            phrases.add(new ClausePhrase(phrase, role, governs ? i : -1));
            i = Math.max(phrase.end(), i + 1);
        }
        return phrases;
    }

    private boolean isGovernor(int at) {
        var token = narration.token(at);
        return token.isWord() && grammar.isPreposition(at) && !token.isAcronym();
    }

    /** The phrase that begins at a token; null where none does. */
    @Nullable
    public NounPhrase at(int first, int to) {
        return at(first, to, false);
    }

    /** @param governed whether a preposition stands before it, which may hold the determiner: {@code im alten Haus} */
    private @Nullable NounPhrase at(int first, int to, boolean governed) {
        if (first >= to) {
            return null;
        }
        if (!narration.isNarrated(first)) {
            return named(first, first, to);
        }
        int core = described(first, to, governed);
        if (core < to && !narration.isNarrated(core)) {
            return core > first ? named(first, core, to) : null;
        }
        if (core >= to || !isNoun(core, core == first)) {
            return grammar.isPronoun(first) ? pronoun(first) : grammar.standsAlone(first) ? alone(first, to) : null;
        }
        int headEnd = capitals(core, to);
        boolean nominal = grammar.isNominal(headEnd - 1);
        var kind = nominal ? NounPhrase.Kind.NOMINAL : NounPhrase.Kind.NAME;
        return new NounPhrase(kind, first, headEnd, attachments(headEnd, to));
    }

    /** {@code viele}, {@code einer der Forscher}. */
    private NounPhrase alone(int at, int to) {
        int end = attachments(at + 1, to);
        return new NounPhrase(NounPhrase.Kind.NOMINAL, at, at + 1, end);
    }

    private static NounPhrase pronoun(int at) {
        return new NounPhrase(NounPhrase.Kind.PRONOUN, at, at + 1, at + 1);
    }

    /** Behind the determiners and adjectives that a phrase begins with; its first token where a noun stands there. */
    private int described(int first, int to, boolean governed) {
        int i = first;
        while (i < to && forms.isDeterminer(i) && (i == first || !isDefinite(i))) {
            i++;
        }
        if (i == first && !governed && !isNumber(first)) {
            return first;
        }
        int start = i;
        while (i < to && i - start < MAX_DESCRIPTION && narration.isNarrated(i) && describes(i)) {
            i++;
        }
        return i;
    }

    private boolean isDefinite(int at) {
        return lexicon.has(WordList.DETERMINERS, narration.key(at), Note.DEFINITE);
    }

    private boolean isNumber(int at) {
        return narration.token(at).kind() == TokenKind.NUMBER;
    }

    private boolean describes(int at) {
        var token = narration.token(at);
        if (isNumber(at)) {
            return true;
        }
        return token.isWord()
                && !token.isCapitalised()
                && !grammar.isPronoun(at)
                && !isDefinite(at)
                && !grammar.isAuxiliary(at)
                && !grammar.isPreposition(at)
                && (!grammar.isConjunction(at) || grammar.isJoint(at));
    }

    private boolean isNoun(int at, boolean opening) {
        var token = narration.token(at);
        if (!token.isCapitalised() || grammar.isPronoun(at)) {
            return false;
        }
        boolean function = grammar.isPreposition(at) || grammar.isConjunction(at) || grammar.isAdverb(at);
        boolean plain = lexicon.has(WordList.OPENERS, token.key()) || lexicon.has(WordList.NOT_NAMES, token.key());
        return !(opening && (function || plain)) || token.isAcronym() || (opening && isNameAhead(at));
    }

    /** A first name that is spelled as another word is. */
    private boolean isNameAhead(int at) {
        return lexicon.has(WordList.FIRST_NAMES, narration.key(at))
                && at + 1 < narration.size()
                && narration.token(at + 1).isCapitalised();
    }

    /** {@code die „Abendpost“}: a determiner and a name between marks. */
    private @Nullable NounPhrase named(int first, int marked, int to) {
        int end = narration.endToken(narration.markedAt(marked));
        boolean name = end <= to
                && end - marked <= MAX_MARKED
                && Character.isUpperCase(
                        narration.text(narration.markedAt(marked)).codePointAt(0));
        return name ? new NounPhrase(NounPhrase.Kind.NOMINAL, first, end, end) : null;
    }

    private int capitals(int first, int to) {
        int i = first + 1;
        while (i < to && i - first < MAX_CAPITALS && narration.isNarrated(i)) {
            var token = narration.token(i);
            if (token.isCapitalised() && !grammar.isPronoun(i) && !lexicon.has(WordList.NOT_NAMES, token.key())) {
                i++;
            } else if (joinsCapitals(i, to)) {
                i += 2;
            } else if (isHyphenated(i, to)) {
                i += 3;
            } else {
                break;
            }
        }
        return i;
    }

    /** {@code van} in a name. */
    private boolean joinsCapitals(int at, int to) {
        return at + 1 < to
                && lexicon.has(WordList.NOBILIARY, narration.key(at))
                && narration.token(at + 1).isCapitalised()
                && lexicon.has(WordList.FIRST_NAMES, narration.key(at - 1));
    }

    /** {@code Bau- und Verkehrsamt}. */
    private boolean isHyphenated(int at, int to) {
        return at + 2 < to
                && narration.isDash(at)
                && narration.token(at).from() == narration.token(at - 1).to()
                && grammar.isJoint(at + 1)
                && narration.token(at + 2).isCapitalised();
    }

    /** The end of what hangs on a core: {@code (SPD)}, a genitive, {@code und Ada Byron}. */
    private int attachments(int headEnd, int to) {
        int end = nameBehind(parenthesis(headEnd, to), to);
        for (int n = 0; n < 3 && end < to && narration.isNarrated(end); n++) {
            int first = end;
            if (grammar.isJoint(end)
                    && end + 1 < to
                    && narration.isNarrated(end + 1)
                    && narration.token(end + 1).isCapitalised()) {
                first = end + 1;
            } else if (!isGenitive(end)) {
                break;
            }
            int core = described(first, to, false);
            if (core >= to || !narration.isNarrated(core) || !isNoun(core, false)) {
                break;
            }
            end = parenthesis(capitals(core, to), to);
        }
        return end;
    }

    /** {@code die Zeitung „Abendpost“}: the end of a name between marks behind a noun that introduces one. */
    private int nameBehind(int at, int to) {
        if (at >= to || narration.isNarrated(at) || !lexicon.has(WordList.NOT_QUOTES, narration.key(at - 1))) {
            return at;
        }
        int end = narration.endToken(narration.markedAt(at));
        return end <= to && end - at <= MAX_MARKED ? end : at;
    }

    private int parenthesis(int at, int to) {
        if (at >= to || !narration.isNarrated(at) || !narration.token(at).text().equals("(")) {
            return at;
        }
        for (int i = at + 1; i < to && i - at <= MAX_PARENTHESIS; i++) {
            if (narration.token(i).text().equals(")")) {
                return i + 1;
            }
        }
        return at;
    }

    private boolean isGenitive(int at) {
        return forms.isDeterminer(at) && lexicon.has(WordList.OBLIQUE, narration.key(at), Note.GENITIVE);
    }
}
