package dev.copydesk.enrich.quotes.voices;

import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.TokenStretch;
import dev.copydesk.enrich.speakers.Actor;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.speakers.Gender;
import dev.copydesk.enrich.speakers.Resolution;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun stands for: of the people named before it, whose gender allows it, the one who counts most by how near
 * the name is, whether it is a subject, and who spoke last.
 */
final class PronounAntecedents {
    private static final int MAX_MENTIONS = 40;
    private static final int MAX_SENTENCES = 14;
    private static final int MAX_AHEAD = 2;
    private static final int BESIDE = 12;
    private static final int MAX_QUOTED = 200;
    private static final double SPOKEN_OF = 6;
    private static final double UNEVIDENT = 2.5;

    private final Narration narration;
    private final Cast cast;
    private final PersonMentions mentions;
    private boolean ambiguous;

    PronounAntecedents(Narration narration, Cast cast) {
        this.narration = narration;
        this.cast = cast;
        this.mentions = new PersonMentions(narration, cast);
    }

    /** Whom a pronoun stands for, and how clearly. */
    record Antecedent(Actor actor, Resolution resolution) {}

    /**
     * @param pronoun the pronoun's token
     * @param gender what it tells
     * @param spoke who spoke last, and at which token
     */
    @Nullable
    Antecedent of(int pronoun, Gender gender, @Nullable Actor spoke, int spokeAt) {
        int sentence = mentions.sentenceOf(pronoun);
        var scores = new LinkedHashMap<Actor, Double>();
        int seen = 0;
        for (int m = mentions.lastBefore(pronoun); m >= 0 && seen < MAX_MENTIONS; m--, seen++) {
            var mention = mentions.get(m);
            if (sentence - mention.sentence() > MAX_SENTENCES) {
                break;
            }
            if (allows(mention.actor(), gender)) {
                scores.merge(mention.actor(), score(mention, sentence), Math::max);
            }
        }
        var named = namedBeside(pronoun);
        if (spoke != null && spoke.isPerson() && allows(spoke, gender)) {
            int distance = sentence - mentions.sentenceOf(spokeAt);
            if (distance <= MAX_SENTENCES) {
                scores.merge(spoke, 4.0 - 0.7 * distance, (a, b) -> Math.max(a, b) + Math.max(0, 1.0 - 0.2 * distance));
            }
        }
        scores.replaceAll((actor, score) -> named.contains(actor) ? score - SPOKEN_OF : score);
        return best(scores, pronoun, gender);
    }

    /** {@code “Byron is late,” he said}: those whom a quotation beside a token names; few speak of themselves so. */
    private Set<Actor> namedBeside(int token) {
        var named = new HashSet<Actor>();
        for (int step : new int[] {-1, 1}) {
            int i = token + step;
            while (i >= 0 && i < narration.size() && Math.abs(i - token) < BESIDE && narration.isNarrated(i)) {
                i += step;
            }
            int marked = narration.markedAt(i);
            for (int k = 0; marked >= 0 && k < MAX_QUOTED && narration.markedAt(i) == marked; k++, i += step) {
                var actor = cast.at(i);
                if (actor != null) {
                    named.add(actor);
                }
            }
        }
        return named;
    }

    private @Nullable Antecedent best(Map<Actor, Double> scores, int pronoun, Gender gender) {
        Actor best = null;
        double highest = Double.NEGATIVE_INFINITY;
        double next = Double.NEGATIVE_INFINITY;
        ambiguous = false;
        for (var candidate : scores.entrySet()) {
            double score = candidate.getValue();
            if (score > highest) {
                next = highest;
                best = candidate.getKey();
                highest = score;
                ambiguous = false;
            } else {
                next = Math.max(next, score);
                ambiguous |= score == highest && best != null && areJoined(best, candidate.getKey(), pronoun);
            }
        }
        if (ambiguous) {
            return null;
        }
        return best == null ? ahead(pronoun, gender) : antecedent(best, scores.size(), highest - next);
    }

    private static Antecedent antecedent(Actor actor, int candidates, double margin) {
        return new Antecedent(
                actor, new Resolution(Resolution.Kind.PRONOUN, candidates, Math.min(margin, Resolution.ALONE)));
    }

    /** Whether nothing told the people apart between whom the last pronoun had to choose. */
    boolean wasAmbiguous() {
        return ambiguous;
    }

    /** {@code Ada Byron and Clara Sand came}: whether the last mentions of two people before a token stand side by side. */
    private boolean areJoined(Actor one, Actor other, int token) {
        int last = mentions.lastBefore(token);
        return last > 0
                && mentions.get(last).joined()
                && isPair(mentions.get(last).actor(), mentions.get(last - 1).actor(), one, other);
    }

    private static boolean isPair(Actor a, Actor b, Actor one, Actor other) {
        return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
    }

    /** {@code “…,” he once said. Karl Sand died in May}: of those named soon behind a pronoun, the first whom it fits. */
    private @Nullable Antecedent ahead(int pronoun, Gender gender) {
        int sentence = mentions.sentenceOf(pronoun);
        for (int m = mentions.lastBefore(pronoun) + 1; m < mentions.size(); m++) {
            var mention = mentions.get(m);
            if (mention.sentence() - sentence > MAX_AHEAD) {
                return null;
            }
            if (!mention.quoted()
                    && !mention.governed()
                    && (mention.sentence() > sentence || mention.subject())
                    && allows(mention.actor(), gender)) {
                return antecedent(mention.actor(), 1, 0);
            }
        }
        return null;
    }

    /** The mention of an actor that counts most for a pronoun; null where none is near enough. */
    @Nullable
    TokenStretch decisive(int pronoun, Actor actor) {
        int sentence = mentions.sentenceOf(pronoun);
        PersonMentions.Mention best = null;
        int seen = 0;
        for (int m = mentions.lastBefore(pronoun); m >= 0 && seen < MAX_MENTIONS; m--, seen++) {
            var mention = mentions.get(m);
            if (sentence - mention.sentence() > MAX_SENTENCES) {
                break;
            }
            if (mention.actor() == actor && (best == null || score(mention, sentence) > score(best, sentence))) {
                best = mention;
            }
        }
        return best == null ? null : new TokenStretch(best.token(), best.end());
    }

    private static boolean allows(Actor actor, Gender gender) {
        return actor.gender() == gender || actor.gender() == Gender.UNKNOWN || gender == Gender.UNKNOWN;
    }

    private static double score(PersonMentions.Mention mention, int sentence) {
        double score = 5.0 - 0.9 * (sentence - mention.sentence());
        score += mention.subject() ? 1.5 : 0;
        score -= mention.governed() ? 1.0 : 0;
        score -= mention.owner() ? 0.7 : 0;
        score -= mention.quoted() ? 3.0 : 0;
        score -= mention.actor().gender() == Gender.UNKNOWN ? 2.0 : 0;
        score -= mention.actor().isEvident() ? 0 : UNEVIDENT;
        return score;
    }
}
