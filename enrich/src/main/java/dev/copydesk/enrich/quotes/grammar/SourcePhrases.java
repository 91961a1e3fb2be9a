package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who speaks where that is not the subject: the agent of a passive, the one who is quoted, the document in which it stands. */
final class SourcePhrases {
    private final Narration narration;
    private final Lexicon lexicon;
    private final ClauseBorders clauses;
    private final ClausePhrases phrases;
    private final SpeakerLikeness likeness;

    SourcePhrases(Narration narration, ClauseBorders clauses, ClausePhrases phrases, SpeakerLikeness likeness) {
        this.narration = narration;
        this.lexicon = narration.lexicon();
        this.clauses = clauses;
        this.phrases = phrases;
        this.likeness = likeness;
    }

    /** {@code von} whom something is called so: the agent of a passive. */
    @Nullable
    NounPhrase agent(int start, int limit) {
        for (var candidate : phrases.in(start, limit)) {
            if (isAgent(candidate) && likeness.maySpeak(candidate.phrase())) {
                return candidate.phrase();
            }
        }
        return null;
    }

    /** {@code die Zeitung zitiert den Besitzer}: the one who is quoted, by the form of the phrase or behind the one who quotes. */
    @Nullable
    NounPhrase object(int verb, int start, int limit) {
        var before = phrases.in(clauses.border(verb, start), verb);
        var behind = phrases.in(verb + 1, clauses.end(verb, limit));
        boolean opened = before.stream().anyMatch(ClausePhrase::isFree);
        int free = opened ? 1 : 0;
        for (var candidate : behind) {
            boolean object = candidate.role() == ClausePhrase.Role.OBLIQUE || (candidate.isFree() && free > 0);
            if (object && likeness.maySpeak(candidate.phrase())) {
                return candidate.phrase();
            }
            free += candidate.isFree() ? 1 : 0;
        }
        return null;
    }

    /** {@code in der Mitteilung heißt es}: the phrase behind the preposition nearest to a verb without a subject of its own. */
    @Nullable
    NounPhrase governed(int start, int verb, int limit) {
        var behind = phrases.in(verb + 1, clauses.end(verb, limit));
        var near = sources(behind);
        if (near.isEmpty()) {
            near = sources(phrases.in(clauses.border(verb, start), verb));
        }
        if (near.isEmpty()) {
            near = sources(phrases.in(start, verb)).stream()
                    .filter(candidate -> candidate.governor() == start)
                    .toList();
        }
        if (near.isEmpty()) {
            near = behind.stream().filter(this::isGoverned).toList();
        }
        return near.isEmpty() ? null : near.get(0).phrase();
    }

    private boolean isGoverned(ClausePhrase candidate) {
        return candidate.role() == ClausePhrase.Role.GOVERNED
                && !lexicon.has(
                        WordList.PLACES, narration.key(candidate.phrase().head()))
                && !lexicon.has(
                        WordList.NOT_NAMES, narration.key(candidate.phrase().head()));
    }

    private List<ClausePhrase> sources(List<ClausePhrase> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.role() == ClausePhrase.Role.GOVERNED)
                .filter(candidate -> likeness.maySpeak(candidate.phrase()))
                .toList();
    }

    /** {@code das Fazit von Byron}: whose saying a clause speaks of; null where it speaks of none. */
    @Nullable
    NounPhrase owner(int start, int limit) {
        ClausePhrase saying = null;
        for (var candidate : phrases.in(start, limit)) {
            if (saying != null && candidate.governor() == saying.phrase().end() && isAgent(candidate)) {
                return candidate.phrase();
            }
            boolean says = lexicon.has(
                    WordList.NOMINALS, narration.key(candidate.phrase().head()), Note.SAYING);
            saying = says ? candidate : null;
        }
        return null;
    }

    private boolean isAgent(ClausePhrase candidate) {
        return candidate.governor() >= 0
                && lexicon.has(WordList.PREPOSITIONS, narration.key(candidate.governor()), Note.AGENT);
    }
}
