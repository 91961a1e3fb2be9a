package dev.copydesk.publish.dates;

import dev.copydesk.language.Note;
import dev.copydesk.language.QuoteCharacters;
import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the words around a day's name whether it is past: by the nearest verb before it in its clause, unless a comma
 * parts them and another follows the day, or else, where the day opens the clause, by the first one behind it.
 */
final class TenseReader {
    /** A verb further off says nothing of the day. */
    private static final int FARTHEST = 20;

    /** Within so many words behind a day its verb may stand although the clause has words before it. */
    private static final int NEAR = 2;

    private final DayLexicon lexicon;
    private final List<Token> tokens;

    TenseReader(DayLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    DayTime of(DayMention day) {
        var left = toTheLeft(day.first());
        boolean opens = day.first() == clauseStart(day.first());
        boolean introduces = opens
                || (left == null
                        && day.end() < tokens.size()
                        && tokens.get(day.end()).is(","));
        var right = toTheRight(day.end(), introduces);
        boolean near = right != null && right.distance() < NEAR;
        if (left == null) {
            return right != null && (opens || near || right.sign() == TenseSign.PAST) ? right : DayTime.UNKNOWN;
        }
        boolean after = left.sign() == TenseSign.AFTER;
        if (right != null && near && !day.bare() && (after || isParted(left, day))) {
            return right;
        }
        return after ? new DayTime(TenseSign.PAST, left.distance()) : left;
    }

    /** {@code The talks, which broke down in May, on Tuesday resumed}. */
    private boolean isParted(DayTime left, DayMention day) {
        return IntStream.range(Math.max(0, day.first() - left.distance()), day.first())
                .anyMatch(i -> tokens.get(i).is(","));
    }

    private @Nullable DayTime toTheLeft(int first) {
        int start = Math.max(clauseStart(first), first - FARTHEST);
        boolean after = false;
        int at = first;
        while (at > start) {
            var found = lexicon.tenses().upTo(tokens, at).orElse(null);
            if (found == null) {
                if (isInfinitive(at - 1)) {
                    return DayTime.UNKNOWN;
                }
                at--;
                continue;
            }
            var sign = signOf(found, first - at, clauseEnd(first));
            if (sign == TenseSign.AFTER) {
                after = true;
            } else if (sign != null) {
                return new DayTime(after && sign == TenseSign.FUTURE ? TenseSign.UNSURE : sign, first - at);
            }
            at = found.first();
        }
        return after ? new DayTime(TenseSign.AFTER, FARTHEST) : null;
    }

    private @Nullable DayTime toTheRight(int end, boolean introduces) {
        int clauseEnd = introduces && !commasPartClauses() ? tokens.size() : clauseEnd(end);
        int stop = Math.min(clauseEnd, end + FARTHEST);
        int at = end;
        while (at < stop && !opensClause(tokens.get(at))) {
            var found = lexicon.tenses().from(tokens, at).orElse(null);
            if (found != null && found.says() != TenseSign.AFTER) {
                var sign = signOf(found, at - end, clauseEnd);
                if (sign != null) {
                    return new DayTime(sign, at - end);
                }
            }
            at = found == null ? at + 1 : found.end();
        }
        return null;
    }

    /** Null for a participle that an auxiliary before it makes no past: {@code will be announced}. */
    private @Nullable TenseSign signOf(TokenPhrases.Found<TenseSign> found, int distance, int clauseEnd) {
        return switch (found.says()) {
            case PERFECT ->
                IntStream.range(found.end(), clauseEnd)
                                .anyMatch(i ->
                                        lexicon.participles().from(tokens, i).isPresent())
                        ? TenseSign.PAST
                        : TenseSign.UNSURE;
            case PAST -> isPassive(found.first()) ? null : TenseSign.PAST;
            case PASSIVE -> TenseSign.UNSURE;
            case BE -> null;
            case BESIDE -> distance == 0 ? TenseSign.PAST : null;
            default -> found.says();
        };
    }

    private boolean isPassive(int participle) {
        int before = participle - 1;
        if (before > 0
                && lexicon.grammar().has(WordList.ADVERBS, tokens.get(before).key())) {
            before--;
        }
        return before >= 0
                && lexicon.tenses()
                        .upTo(tokens, before + 1)
                        .filter(found -> found.says() == TenseSign.PASSIVE || found.says() == TenseSign.BE)
                        .isPresent();
    }

    /** {@code to meet}, {@code de se rendre}: the verb that governs it tells no time of it. */
    private boolean isInfinitive(int at) {
        if (!lexicon.infinitiveSigns().contains(tokens.get(at).key()) || at + 1 >= tokens.size()) {
            return false;
        }
        var next = tokens.get(at + 1);
        if (!next.isWord() || next.isCapitalised()) {
            return false;
        }
        if (lexicon.infinitives().isEmpty()) {
            var grammar = lexicon.grammar();
            return !grammar.has(WordList.DETERMINERS, next.key())
                    && !grammar.has(WordList.POSSESSIVES, next.key())
                    && !grammar.has(WordList.PREPOSITIONS, next.key());
        }
        return lexicon.infinitives().from(tokens, at + 1).isPresent();
    }

    /** {@code that}, {@code who}; but not {@code and}, which may join two subjects. */
    private boolean opensClause(Token token) {
        var grammar = lexicon.grammar();
        return grammar.has(WordList.SUBORDINATORS, token.key())
                || (grammar.has(WordList.CONJUNCTIONS, token.key())
                        && !grammar.has(WordList.CONJUNCTIONS, token.key(), Note.JOINS));
    }

    private int clauseStart(int at) {
        int start = at;
        while (start > 0 && !ends(tokens.get(start - 1))) {
            start--;
        }
        return start;
    }

    private int clauseEnd(int at) {
        int end = at;
        while (end < tokens.size() && !ends(tokens.get(end)) && !tokens.get(end).is(",")) {
            end++;
        }
        return end;
    }

    /** Between a clause and the next. */
    private boolean ends(Token token) {
        if (token.kind() == TokenKind.MARK) {
            return QuoteCharacters.isDouble(token.text().charAt(0));
        }
        return token.kind() == TokenKind.PUNCTUATION
                && (";:—–()".contains(token.text()) || (token.is(",") && commasPartClauses()));
    }

    private boolean commasPartClauses() {
        return lexicon.grammar().has(Trait.NOUNS_CAPITALISED);
    }
}
