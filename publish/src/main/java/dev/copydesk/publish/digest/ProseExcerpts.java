package dev.copydesk.publish.digest;

import dev.copydesk.language.SentenceEnds;
import dev.copydesk.language.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sentences of a body that can be shown apart from it: trimmed, with names for the pronouns that are known. */
final class ProseExcerpts {
    private static final String CLOSING = "\"”’'»“)]」』）";
    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 60;

    /** A sentence quoted for more than this is a quotation, not the article's own words. */
    private static final double MOST_QUOTED = 0.5;

    private final DigestBody body;
    private final SentenceOpenings openings;
    private final SentenceAsides asides;
    private final PronounAttributions attributions;
    private final KnownAntecedents antecedents;

    ProseExcerpts(DigestBody body, KnownAntecedents antecedents) {
        this.body = body;
        this.openings = new SentenceOpenings(body.lexicon());
        this.asides = new SentenceAsides(body.lexicon());
        this.attributions = new PronounAttributions(body.lexicon());
        this.antecedents = antecedents;
    }

    List<DigestExcerpt> all() {
        var excerpts = new ArrayList<DigestExcerpt>();
        for (var sentence : body.sentences()) {
            var excerpt = of(sentence);
            if (excerpt != null) {
                excerpts.add(excerpt);
            }
        }
        return excerpts;
    }

    private @Nullable DigestExcerpt of(BodySentence sentence) {
        if (sentence.quotedShare() > MOST_QUOTED
                || !wellFormed(sentence.text())
                || SentenceOpenings.opensWithLabel(sentence.text())
                || body.lexicon().appeals(sentence.text())) {
            return null;
        }
        int from = opening(sentence);
        if (from >= sentence.to()) {
            return null;
        }
        var shown = withNames(sentence, from);
        var words = shown.pieces().words(body.text());
        int count = DigestWords.count(words);
        if (count < FEWEST_WORDS || count > MOST_WORDS || !QuoteMarks.balanced(words)) {
            return null;
        }
        return new DigestExcerpt(
                from == sentence.from()
                        ? words
                        : capitalised(words, body.lexicon().locale()),
                shown.pieces().evidence(body),
                sentence.number(),
                sentence.section(),
                sentence.terms(),
                count,
                shown.leaning(),
                null);
    }

    /** @param leaning whether it cannot be understood without what stands before it */
    private record ShownPieces(SentencePieces pieces, boolean leaning) {}

    /** The sentence without its asides, with names for the pronouns that are known. */
    private ShownPieces withNames(BodySentence sentence, int from) {
        var text = body.text();
        var pieces = asides.without(SentencePieces.of(from, sentence.to()), text);
        boolean leaning = leaning(sentence, from);
        if (openings.opensWithPerson(text.substring(from, sentence.to()))) {
            var known = antecedents.of(from);
            if (known != null) {
                pieces = pieces.replaced(firstWord(from, sentence.to()), known);
                leaning = false;
            }
        }
        var second = openings.secondSubject(text, from, sentence.to());
        if (second != null) {
            var known = antecedents.of(second.from());
            leaning |= known == null && !antecedents.names(from, second.from());
            pieces = known == null ? pieces : pieces.replaced(second, known);
        }
        var pronoun = attributions.pronoun(text, from, sentence.to());
        if (pronoun != null && !pronoun.equals(second)) {
            var known = antecedents.of(pronoun.from());
            leaning |= known == null;
            pieces = known == null ? pieces : pieces.replaced(pronoun, known);
        }
        return new ShownPieces(pieces, leaning);
    }

    /** Where the sentence begins without its dateline and its connective. */
    private int opening(BodySentence sentence) {
        int from = sentence.from();
        if (sentence.number() < 2) {
            from += openings.afterDateline(body.text().substring(from, sentence.to()));
        }
        return from + openings.afterConnective(body.text().substring(from, sentence.to()));
    }

    private boolean leaning(BodySentence sentence, int from) {
        var words = body.text().substring(from, sentence.to());
        return sentence.number() == 0 ? openings.opensWithPronoun(words) : openings.leans(words);
    }

    private TextRange firstWord(int from, int to) {
        int end = from;
        while (end < to && Character.isLetter(body.text().charAt(end))) {
            end++;
        }
        return new TextRange(from, end);
    }

    /** Whether a text ends as a sentence does, and is not cut off. */
    private static boolean ends(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0
                && SentenceEnds.isEnd(text.charAt(end - 1))
                && !SentenceEnds.isQuestion(text.charAt(end - 1))
                && text.charAt(end - 1) != '…'
                && !(end > 1 && text.charAt(end - 1) == '.' && ".…".indexOf(text.charAt(end - 2)) >= 0);
    }

    private static boolean wellFormed(String text) {
        return !QuoteMarks.any(text.substring(0, 1))
                && ends(text)
                && QuoteMarks.balanced(text)
                && text.chars().filter(c -> c == '(').count()
                        == text.chars().filter(c -> c == ')').count();
    }

    static String capitalised(String text, Locale locale) {
        if (text.isEmpty() || !Character.isLowerCase(text.codePointAt(0))) {
            return text;
        }
        int first = Character.charCount(text.codePointAt(0));
        return text.substring(0, first).toUpperCase(locale) + text.substring(first);
    }
}
