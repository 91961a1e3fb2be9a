package dev.copydesk.enrich.quotes.voices;

import dev.copydesk.enrich.quotes.grammar.CueVerbs;
import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.enrich.quotes.grammar.VerbSubjects;
import dev.copydesk.enrich.speakers.Actor;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.speakers.Voice;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.Sentence;
import dev.copydesk.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Who acts where a verb leaves out its subject: whoever spoke last, or the subject of the narrator's sentence before; nobody
 * where someone else was named in between.
 */
final class DroppedSubjects {
    private static final int MAX_BACK = 30;
    private static final int MAX_NARRATED = 6;
    private static final int MAX_PARAGRAPHS = 3;

    private final Narration narration;
    private final Lexicon lexicon;
    private final Cast cast;
    private final VerbSubjects subjects;
    private final CueVerbs cues;

    DroppedSubjects(Narration narration, Cast cast, VerbSubjects subjects, CueVerbs cues) {
        this.narration = narration;
        this.lexicon = narration.lexicon();
        this.cast = cast;
        this.subjects = subjects;
        this.cues = cues;
    }

    /** Whether whoever spoke last, at a token, is the subject of a verb. */
    boolean goesOn(int verb, Voice heard, int heardAt) {
        int spoke = narration.reading().sentenceAt(heardAt);
        int own = narration.reading().sentenceAt(verb);
        int narrated = 0;
        for (int s = spoke + 1; s < own; s++) {
            narrated += isNarrated(sentence(s)) ? 1 : 0;
        }
        return narrated <= MAX_NARRATED
                && sentence(own).paragraph() - sentence(spoke).paragraph() <= MAX_PARAGRAPHS
                && isPlural(verb) == (heard.kind() == SpeakerKind.GROUP)
                && namesNobodyBut(heard.actor(), heardAt, verb);
    }

    /** The subject of a verb's own sentence before it, else of the narrator's sentence before; null where it has none that may speak. */
    @Nullable
    NounPhrase subject(int verb) {
        int own = narration.reading().sentenceAt(verb);
        for (int s = own;
                s >= 0
                        && own - s <= MAX_BACK
                        && sentence(own).paragraph() - sentence(s).paragraph() <= 1;
                s--) {
            int end = Math.min(verb, sentence(s).endToken());
            var subject = subject(sentence(s).firstToken(), end);
            if (subject != null || (s < own && isNarrated(sentence(s)))) {
                return subject != null && isPlural(verb) == isMany(subject) ? subject : null;
            }
        }
        return null;
    }

    /** The subject of the first verb of speech of a clause, else of the clause; else the only person whom it names. */
    private @Nullable NounPhrase subject(int from, int to) {
        for (int i = from; i < to; i++) {
            var cue = narration.isNarrated(i) ? cues.at(i) : null;
            var subject = cue == null || cue.isWeak() || cue.gerund() ? null : subjects.of(cue, from, to);
            if (subject != null) {
                boolean named = subject.kind() != NounPhrase.Kind.DROPPED && subjects.maySpeak(subject);
                return named ? subject : null;
            }
        }
        var first = subjects.first(from, to);
        return first != null && subjects.maySpeak(first) ? first : onlyPerson(from, to);
    }

    /** {@code La marcha fue convocada por Ada Byron}. */
    private @Nullable NounPhrase onlyPerson(int from, int to) {
        NounPhrase only = null;
        Actor person = null;
        for (int i = from; i < to; i++) {
            var actor = narration.isNarrated(i) ? cast.at(i) : null;
            if (actor == null || !actor.isPerson()) {
                continue;
            }
            if (person != null && person != actor) {
                return null;
            }
            person = actor;
            only = new NounPhrase(NounPhrase.Kind.NAME, i, i + 1, i + 1);
        }
        return only;
    }

    private Sentence sentence(int s) {
        return narration.reading().sentences().get(s);
    }

    private boolean isNarrated(Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (narration.isNarrated(i) && narration.token(i).isWord()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb, or its auxiliary, is plural. */
    private boolean isPlural(int verb) {
        boolean auxiliary = verb > 0 && lexicon.has(WordList.AUXILIARIES, narration.key(verb - 1), Note.PLURAL);
        return auxiliary || lexicon.has(WordList.CUES, narration.key(verb), Note.PLURAL);
    }

    private boolean isMany(NounPhrase phrase) {
        var key = narration.key(phrase.head());
        return lexicon.has(WordList.NOMINALS, key, Note.PEOPLE) || lexicon.has(WordList.PRONOUNS, key, Note.PLURAL);
    }

    /** Whether the narrator names no other person between two tokens who may act: whom a preposition governs does not. */
    boolean namesNobodyBut(@Nullable Actor known, int from, int to) {
        for (int i = from; i < to; i++) {
            var actor = narration.isNarrated(i) ? cast.at(i) : null;
            if (actor != null && actor != known && actor.isPerson() && !isGoverned(i, actor)) {
                return false;
            }
        }
        return true;
    }

    private boolean isGoverned(int name, Actor actor) {
        int i = name - 1;
        while (i > 0 && narration.token(i).isWord() && (cast.at(i) == actor || isModifier(narration.key(i)))) {
            i--;
        }
        return i >= 0 && lexicon.has(WordList.PREPOSITIONS, narration.key(i));
    }

    private boolean isModifier(String key) {
        return lexicon.isTitle(key) || lexicon.has(WordList.DETERMINERS, key) || lexicon.has(WordList.NOMINALS, key);
    }
}
