package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.WordList;

/** What kind of word a token of a narration is, as its language's lists say. */
public final class Grammar {
    private final Narration narration;
    private final Lexicon lexicon;

    public Grammar(Narration narration) {
        this.narration = narration;
        this.lexicon = narration.lexicon();
    }

    public boolean isPronoun(int at) {
        return narration.token(at).isWord() && lexicon.has(WordList.PRONOUNS, narration.key(at));
    }

    public boolean isRelative(int at) {
        return lexicon.has(WordList.PRONOUNS, narration.key(at), Note.RELATIVE);
    }

    /** {@code I}, {@code me}. */
    public boolean isSelf(int at) {
        return lexicon.has(WordList.PRONOUNS, narration.key(at), Note.SELF)
                || lexicon.has(WordList.OBJECTS, narration.key(at), Note.SELF);
    }

    /** {@code on}: a pronoun that stands for nobody who was named. */
    boolean isIndefinite(int at) {
        return lexicon.has(WordList.PRONOUNS, narration.key(at), Note.INDEFINITE);
    }

    /** {@code it}. */
    public boolean isThing(int at) {
        return lexicon.has(WordList.PRONOUNS, narration.key(at), Note.THING);
    }

    public boolean isDeterminer(int at) {
        var key = narration.key(at);
        return lexicon.has(WordList.DETERMINERS, key) || lexicon.has(WordList.POSSESSIVES, key);
    }

    /** A determiner that may also join a noun to the one it belongs to: {@code la fille des voisins}. */
    public boolean isDefining(int at) {
        return lexicon.has(WordList.DETERMINERS, narration.key(at), Note.DEFINES);
    }

    /** A determiner that needs no noun: {@code viele}. */
    public boolean standsAlone(int at) {
        return lexicon.has(WordList.DETERMINERS, narration.key(at), Note.ALONE);
    }

    public boolean isPreposition(int at) {
        return lexicon.has(WordList.PREPOSITIONS, narration.key(at));
    }

    /** A preposition whose phrase tells when, where or how. */
    public boolean isAdverbial(int at) {
        return lexicon.has(WordList.PREPOSITIONS, narration.key(at), Note.ADVERBIAL);
    }

    /** Whether a preposition may stand between a verb of speech and its subject: {@code dijo a la prensa el alcalde}. */
    public boolean mayComplement(int at) {
        return !lexicon.has(WordList.ACCORDING, narration.key(at)) && !isAgent(at);
    }

    /** {@code to} before a verb. */
    public boolean isInfinitive(int at) {
        return lexicon.has(WordList.PREPOSITIONS, narration.key(at), Note.INFINITIVE);
    }

    /** {@code of} before whom or what something belongs to. */
    public boolean isSource(int at) {
        return lexicon.has(WordList.PREPOSITIONS, narration.key(at), Note.SOURCE);
    }

    /** {@code by} before the one who acts in a passive clause. */
    public boolean isAgent(int at) {
        return lexicon.has(WordList.PREPOSITIONS, narration.key(at), Note.AGENT);
    }

    /** A pronoun that may be the object of the verb behind it. */
    public boolean isObject(int at) {
        return !narration.token(at).isCapitalised() && lexicon.has(WordList.OBJECTS, narration.key(at));
    }

    /** {@code se}. */
    public boolean isReflexive(int at) {
        return lexicon.has(WordList.OBJECTS, narration.key(at), Note.REFLEXIVE);
    }

    /** A small word that no phrase holds but at its edges. */
    public boolean isFunctionWord(int at) {
        return isPronoun(at) || isPreposition(at) || isConjunction(at) || isAuxiliary(at) || isNegation(at);
    }

    public boolean isConjunction(int at) {
        return lexicon.has(WordList.CONJUNCTIONS, narration.key(at));
    }

    /** {@code as} in {@code as Ada Byron puts it}. */
    public boolean isManner(int at) {
        return lexicon.has(WordList.CONJUNCTIONS, narration.key(at), Note.MANNER);
    }

    /** A conjunction that also joins names. */
    public boolean isJoint(int at) {
        return lexicon.has(WordList.CONJUNCTIONS, narration.key(at), Note.JOINS);
    }

    /** A conjunction before what something is called. */
    public boolean isAs(int at) {
        return lexicon.has(WordList.CONJUNCTIONS, narration.key(at), Note.AS)
                || lexicon.has(WordList.PREPOSITIONS, narration.key(at), Note.AS)
                || lexicon.has(WordList.ADVERBS, narration.key(at), Note.AS);
    }

    public boolean isAuxiliary(int at) {
        return lexicon.has(WordList.AUXILIARIES, narration.key(at));
    }

    /** A form of the auxiliary that makes passives. */
    public boolean isBe(int at) {
        return lexicon.has(WordList.AUXILIARIES, narration.key(at), Note.BE);
    }

    /** A form of the verb that says what something is. */
    public boolean isCopula(int at) {
        return lexicon.has(WordList.AUXILIARIES, narration.key(at), Note.COPULA);
    }

    public boolean isNegation(int at) {
        return lexicon.has(WordList.NEGATIONS, narration.key(at));
    }

    public boolean isAdverb(int at) {
        var token = narration.token(at);
        return lexicon.has(WordList.ADVERBS, token.key())
                || (!token.isCapitalised() && lexicon.endsAs(token.key(), Note.ADVERB));
    }

    public boolean isPast(int at) {
        return lexicon.endsAs(narration.key(at), Note.PAST);
    }

    public boolean isPlural(int at) {
        return lexicon.endsAs(narration.key(at), Note.PLURAL);
    }

    /** A noun whose ending tells that it is someone who does something: {@code the miller}. */
    public boolean isAgentive(int at) {
        var key = narration.key(at);
        return Character.isDigit(key.charAt(0))
                || lexicon.endsAs(isPlural(at) ? key.substring(0, key.length() - 1) : key, Note.AGENT);
    }

    /** {@code hosts}: several of those who speak. */
    public boolean isPluralNominal(int at) {
        var key = narration.key(at);
        return isPlural(at) && lexicon.has(WordList.NOMINALS, key.substring(0, key.length() - 1));
    }

    /** A noun for someone or something that speaks. */
    public boolean isNominal(int at) {
        return lexicon.has(WordList.NOMINALS, narration.key(at));
    }

    public boolean isTitle(int at) {
        return lexicon.isTitle(narration.key(at));
    }

    /** By its form alone; {@code report} is one. */
    public boolean isVerb(int at) {
        var key = narration.key(at);
        return lexicon.has(WordList.CUES, key) || lexicon.has(WordList.FINITE_VERBS, key);
    }

    public boolean isCueOrAuxiliary(int at) {
        return lexicon.has(WordList.CUES, narration.key(at)) || isAuxiliary(at);
    }

    /** A verb of speech as infinitives have it, which may be a noun: {@code press}, {@code report}. */
    public boolean isBaseForm(int at) {
        return lexicon.has(WordList.CUES, narration.key(at), Note.BASE);
    }

    public boolean isPossessivePronoun(int at) {
        return lexicon.has(WordList.POSSESSIVES, narration.key(at));
    }

    /** The apostrophe behind a plural that owns what follows: {@code the residents’ association}. */
    public boolean isPluralPossessive(int at) {
        var token = narration.token(at);
        return token.kind() == TokenKind.MARK
                && at > 0
                && at + 1 < narration.size()
                && isPlural(at - 1)
                && narration.token(at - 1).to() == token.from()
                && narration.token(at + 1).isWord();
    }

    /** {@code &} between two names. */
    public boolean isAmpersand(int at) {
        return narration.token(at).text().equals("&")
                && at > 0
                && at + 1 < narration.size()
                && narration.token(at - 1).isCapitalised()
                && narration.token(at + 1).isCapitalised();
    }

    /** {@code @adabyron}. */
    public boolean isHandle(int at) {
        return narration.token(at).text().charAt(0) == '@';
    }

    /** Whether a token may be the first of a speaker's phrase: a capital, a determiner, a pronoun, {@code officials}. */
    public boolean mayOpen(int at) {
        Token token = narration.token(at);
        return switch (token.kind()) {
            case NUMBER -> true;
            case WORD ->
                token.isCapitalised()
                        || isHandle(at)
                        || isDeterminer(at)
                        || isPronoun(at)
                        || isNominal(at)
                        || isTitle(at);
            default -> false;
        };
    }
}
