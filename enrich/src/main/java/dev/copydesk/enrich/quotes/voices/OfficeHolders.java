package dev.copydesk.enrich.quotes.voices;

import dev.copydesk.enrich.quotes.grammar.Grammar;
import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.enrich.speakers.Actor;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.speakers.Gender;
import dev.copydesk.language.Note;
import dev.copydesk.language.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a noun for an office means where it and what it is of stand beside a name: {@code le maire de Lyon Claire Morel},
 * {@code Claire Morel, maire de Lyon}, then {@code la maire}, {@code l’élue}. Its determiner tells the gender.
 */
final class OfficeHolders {
    private static final int MAX_OFFICE = 16;

    private final Narration narration;
    private final Grammar grammar;
    private final Cast cast;
    private final PhraseGenders genders;
    private boolean isRead;

    /** For every person the words of their offices. */
    private final Map<Actor, Set<String>> offices = new LinkedHashMap<>();

    /** For every person the token at which they are first named. */
    private final Map<Actor, Integer> named = new HashMap<>();

    OfficeHolders(Narration narration, Cast cast) {
        this.narration = narration;
        this.grammar = new Grammar(narration);
        this.cast = cast;
        this.genders = new PhraseGenders(narration);
    }

    private void read() {
        for (int i = 0; i < narration.size(); i++) {
            var actor = cast.at(i);
            if (actor == null || !actor.isPerson() || !narration.isNarrated(i) || cast.at(i - 1) == actor) {
                continue;
            }
            named.putIfAbsent(actor, i);
            var words = offices.computeIfAbsent(actor, a -> new HashSet<>());
            learnBefore(i, words);
            int end = i;
            while (end < narration.size() && cast.at(end) == actor) {
                end++;
            }
            learnBehind(end, words);
        }
    }

    /** {@code le président du tribunal, Claire Morel}: the words back to where the noun phrase before a name begins. */
    private void learnBefore(int name, Set<String> words) {
        int last = name - 1;
        boolean apposed = last > 0 && narration.isNarrated(last) && narration.isComma(last);
        last = apposed ? behindParenthesis(last - 1) : last;
        int first = last + 1;
        while (first > 0 && name - first < MAX_OFFICE && isOfOffice(first - 1)) {
            first--;
            if (grammar.isDeterminer(first) && (first == 0 || !isLink(first - 1)) && !isLink(first)) {
                break;
            }
        }
        boolean named = first <= last && grammar.isDeterminer(first) && isOffice(first + 1, last + 1);
        if (named || (!apposed && isOffice(first, last + 1))) {
            learn(first, last + 1, words);
        }
    }

    private int behindParenthesis(int at) {
        int i = at;
        if (i > 0 && narration.isPunctuation(i, ")")) {
            while (i > 0 && at - i < MAX_OFFICE && !narration.isPunctuation(i, "(")) {
                i--;
            }
            return i - 1;
        }
        return i;
    }

    /** {@code Claire Morel, présidente du tribunal}. */
    private void learnBehind(int nameEnd, Set<String> words) {
        boolean apposed = nameEnd < narration.size()
                && narration.isNarrated(nameEnd)
                && (narration.isComma(nameEnd) || narration.isPunctuation(nameEnd, "("));
        int end = nameEnd + 1;
        while (apposed && end < narration.size() && end - nameEnd < MAX_OFFICE && isOfOffice(end)) {
            end++;
        }
        if (apposed && isOffice(nameEnd + 1, end)) {
            learn(nameEnd + 1, end, words);
        }
    }

    private boolean isOfOffice(int at) {
        var token = narration.token(at);
        return narration.isNarrated(at) && token.isWord() && !isPerson(at) && !isBorder(at);
    }

    private boolean isPerson(int at) {
        var actor = cast.at(at);
        return actor != null && actor.isPerson();
    }

    private boolean isBorder(int at) {
        return grammar.isRelative(at)
                || grammar.isPronoun(at)
                || grammar.isAuxiliary(at)
                || (grammar.isConjunction(at) && !grammar.isJoint(at))
                || (grammar.isVerb(at) && !grammar.isNominal(at) && !grammar.isTitle(at))
                || grammar.isAdverbial(at);
    }

    private boolean isLink(int at) {
        return grammar.isPreposition(at) || grammar.isDefining(at);
    }

    /** Whether a noun for an office is among the first words. */
    private boolean isOffice(int from, int end) {
        for (int i = from; i < end && i < from + 3; i++) {
            if (grammar.isNominal(i) || grammar.isTitle(i)) {
                return true;
            }
        }
        return false;
    }

    private void learn(int from, int end, Set<String> words) {
        for (int i = from; i < end; i++) {
            var key = narration.key(i);
            boolean compound = i + 1 < end && isCompound(key, narration.key(i + 1));
            words.add(compound ? key + " " + narration.key(++i) : key);
        }
    }

    private boolean isCompound(String first, String second) {
        return narration.lexicon().has(WordList.NOMINALS, first + " " + second);
    }

    /** {@code cette élue}, {@code l’octogénaire}: whether a phrase stands for someone named before, whatever their office. */
    boolean isAnaphoric(NounPhrase phrase) {
        var lexicon = narration.lexicon();
        var head = narration.key(phrase.head());
        boolean pointed = lexicon.has(WordList.DETERMINERS, narration.key(phrase.first()), Note.ANAPHORIC)
                || (lexicon.has(WordList.NOMINALS, head, Note.ANAPHORIC)
                        && lexicon.has(WordList.DETERMINERS, narration.key(phrase.first()), Note.DEFINITE));
        return pointed && lexicon.has(WordList.NOMINALS, head, Note.PERSON);
    }

    Gender gender(NounPhrase phrase) {
        return genders.of(phrase);
    }

    /** The one person of whose office a phrase speaks, if possible of those named before it; null where there is none, or more. */
    @Nullable
    Actor of(NounPhrase phrase) {
        var lexicon = narration.lexicon();
        int first = phrase.first();
        var head = narration.key(phrase.head());
        boolean office = lexicon.has(WordList.NOMINALS, head, Note.PERSON) || lexicon.isTitle(head);
        if (!office || !lexicon.has(WordList.DETERMINERS, narration.key(first), Note.DEFINITE)) {
            return null;
        }
        if (!isRead) {
            isRead = true;
            read();
        }
        var wanted = new HashSet<String>();
        learn(first + 1, phrase.end(), wanted);
        wanted.removeIf(this::isSmall);
        if (wanted.isEmpty()) {
            return null;
        }
        var gender = genders.of(phrase);
        var holders = offices.keySet().stream()
                .filter(actor ->
                        gender == Gender.UNKNOWN || actor.gender() == Gender.UNKNOWN || actor.gender() == gender)
                .filter(actor -> wanted.stream().allMatch(word -> isHeld(word, offices.getOrDefault(actor, Set.of()))))
                .toList();
        var before = holders.stream()
                .filter(actor -> named.getOrDefault(actor, first) < first)
                .toList();
        var likely = before.isEmpty() ? holders : before;
        return likely.size() == 1 ? likely.get(0) : null;
    }

    private boolean isSmall(String key) {
        var lexicon = narration.lexicon();
        return lexicon.has(WordList.PREPOSITIONS, key) || lexicon.has(WordList.DETERMINERS, key);
    }

    /** Whether a word, or one for an office that the noun names too, is among those of someone's offices. */
    private boolean isHeld(String word, Set<String> held) {
        if (held.contains(word)) {
            return true;
        }
        var notes = narration.lexicon().notes(WordList.NOMINALS, word);
        return notes != null
                && notes.has(Note.PERSON)
                && notes.particles().stream().anyMatch(held::contains);
    }
}
