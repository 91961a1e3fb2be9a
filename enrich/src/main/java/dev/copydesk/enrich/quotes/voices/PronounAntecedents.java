package dev.copydesk.enrich.quotes.voices;

import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.TokenStretch;
import dev.copydesk.enrich.speakers.Actor;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.speakers.Gender;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun stands for: of the people named before it, whose gender allows it, the one who counts most by how near
 * the name is, whether it is a subject, and who spoke last.
 */
final class PronounAntecedents {
    private static final int MAX_MENTIONS = 40;
    private static final int MAX_SENTENCES = 14;
    private static final int MAX_AHEAD = 2;

    private final Narration narration;
    private final Cast cast;
    private final Lexicon lexicon;
    private final List<Mention> mentions = new ArrayList<>();
    private final int[] sentenceOfToken;
    private boolean ambiguous;

    /** A name in the text: where it stands and how. */
    private record Mention(
            Actor actor,
            int token,
            int end,
            int sentence,
            boolean quoted,
            boolean subject,
            boolean governed,
            boolean owner,
            boolean joined) {}

    PronounAntecedents(Narration narration, Cast cast) {
        this.narration = narration;
        this.cast = cast;
        this.lexicon = narration.lexicon();
        this.sentenceOfToken = new int[narration.size()];
        var sentences = narration.reading().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            for (int i = sentences.get(s).firstToken(); i < sentences.get(s).endToken(); i++) {
                sentenceOfToken[i] = s;
            }
        }
        collect();
    }

    private void collect() {
        for (int i = 0; i < narration.size(); ) {
            var actor = cast.at(i);
            if (actor == null) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < narration.size() && cast.at(end) == actor && sentenceOfToken[end] == sentenceOfToken[i]) {
                end++;
            }
            if (actor.isPerson()) {
                mentions.add(mention(actor, i, end));
            }
            i = end;
        }
    }

    private Mention mention(Actor actor, int first, int end) {
        int before = first - 1;
        while (before >= 0 && narration.token(before).isWord() && isModifier(before)) {
            before--;
        }
        boolean governed = before >= 0 && narration.token(before).isWord() && isGovernor(before);
        boolean owner = end < narration.size() && narration.token(end).kind() == TokenKind.POSSESSIVE;
        boolean joined = before > 0 && isJoint(before) && cast.at(before - 1) != null;
        boolean leads = end + 1 < narration.size() && isJoint(end) && cast.at(end + 1) != null;
        boolean subject = !governed && !owner && end < narration.size() && (leads || isPredicate(end));
        return new Mention(
                actor,
                first,
                end,
                sentenceOfToken[first],
                !narration.isNarrated(first),
                subject,
                governed,
                owner,
                joined);
    }

    private boolean isJoint(int at) {
        return lexicon.has(WordList.CONJUNCTIONS, narration.key(at), Note.JOINS);
    }

    private boolean isModifier(int at) {
        var key = narration.key(at);
        return lexicon.isTitle(key) || lexicon.has(WordList.DETERMINERS, key) || lexicon.has(WordList.NOMINALS, key);
    }

    private boolean isGovernor(int at) {
        var key = narration.key(at);
        return (lexicon.has(WordList.PREPOSITIONS, key) && !lexicon.has(WordList.CONJUNCTIONS, key))
                || isAddressing(key)
                || lexicon.has(WordList.AUXILIARIES, key, Note.COPULA);
    }

    private boolean isAddressing(String key) {
        var cue = lexicon.notes(WordList.CUES, key);
        return cue != null && cue.isOnly(Note.ADDRESSEE);
    }

    private boolean isPredicate(int at) {
        var token = narration.token(at);
        if (!token.isWord()) {
            return narration.isComma(at) || narration.isDash(at);
        }
        boolean function =
                lexicon.has(WordList.PREPOSITIONS, token.key()) || lexicon.has(WordList.CONJUNCTIONS, token.key());
        return !function || lexicon.has(WordList.PRONOUNS, token.key());
    }

    /**
     * @param pronoun the pronoun's token
     * @param gender what it tells
     * @param spoke who spoke last, and at which token
     */
    @Nullable
    Actor of(int pronoun, Gender gender, @Nullable Actor spoke, int spokeAt) {
        int sentence = sentenceOfToken[pronoun];
        var scores = new LinkedHashMap<Actor, Double>();
        int seen = 0;
        for (int m = lastBefore(pronoun); m >= 0 && seen < MAX_MENTIONS; m--, seen++) {
            var mention = mentions.get(m);
            if (sentence - mention.sentence() > MAX_SENTENCES) {
                break;
            }
            if (allows(mention.actor(), gender)) {
                scores.merge(mention.actor(), score(mention, sentence), Math::max);
            }
        }
        if (spoke != null && allows(spoke, gender)) {
            int distance = sentence - sentenceOfToken[spokeAt];
            if (distance <= MAX_SENTENCES) {
                scores.merge(spoke, 4.0 - 0.7 * distance, (a, b) -> Math.max(a, b) + Math.max(0, 1.0 - 0.2 * distance));
            }
        }
        Actor best = null;
        double highest = Double.NEGATIVE_INFINITY;
        ambiguous = false;
        for (var candidate : scores.entrySet()) {
            if (candidate.getValue() > highest) {
                best = candidate.getKey();
                highest = candidate.getValue();
                ambiguous = false;
            } else if (candidate.getValue() == highest) {
                ambiguous |= best != null && areJoined(best, candidate.getKey(), pronoun);
            }
        }
        return ambiguous ? null : best == null ? ahead(pronoun, gender) : best;
    }

    /** Whether nothing told the people apart between whom the last pronoun had to choose. */
    boolean wasAmbiguous() {
        return ambiguous;
    }

    /** {@code Ada Byron and Clara Sand came}: whether the last mentions of two people before a token stand side by side. */
    private boolean areJoined(Actor one, Actor other, int token) {
        int last = lastBefore(token);
        return last > 0
                && mentions.get(last).joined()
                && isPair(mentions.get(last).actor(), mentions.get(last - 1).actor(), one, other);
    }

    private static boolean isPair(Actor a, Actor b, Actor one, Actor other) {
        return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
    }

    /** {@code “…,” he once said. Karl Sand died in May}: of those named soon behind a pronoun, the first whom it fits. */
    private @Nullable Actor ahead(int pronoun, Gender gender) {
        int sentence = sentenceOfToken[pronoun];
        for (int m = lastBefore(pronoun) + 1; m < mentions.size(); m++) {
            var mention = mentions.get(m);
            if (mention.sentence() - sentence > MAX_AHEAD) {
                return null;
            }
            if (!mention.quoted()
                    && !mention.governed()
                    && (mention.sentence() > sentence || mention.subject())
                    && allows(mention.actor(), gender)) {
                return mention.actor();
            }
        }
        return null;
    }

    /** The mention of an actor that counts most for a pronoun; null where none is near enough. */
    @Nullable
    TokenStretch decisive(int pronoun, Actor actor) {
        int sentence = sentenceOfToken[pronoun];
        Mention best = null;
        int seen = 0;
        for (int m = lastBefore(pronoun); m >= 0 && seen < MAX_MENTIONS; m--, seen++) {
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

    private int lastBefore(int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).token() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static boolean allows(Actor actor, Gender gender) {
        return actor.gender() == gender || actor.gender() == Gender.UNKNOWN || gender == Gender.UNKNOWN;
    }

    private static double score(Mention mention, int sentence) {
        double score = 5.0 - 0.9 * (sentence - mention.sentence());
        score += mention.subject() ? 1.5 : 0;
        score -= mention.governed() ? 1.0 : 0;
        score -= mention.owner() ? 0.7 : 0;
        score -= mention.quoted() ? 3.0 : 0;
        score -= mention.actor().gender() == Gender.UNKNOWN ? 2.0 : 0;
        return score;
    }
}
