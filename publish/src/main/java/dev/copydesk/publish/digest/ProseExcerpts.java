package dev.copydesk.publish.digest;

import dev.copydesk.language.SentenceEnds;
import dev.copydesk.language.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sentences of a body that can be shown apart from it: trimmed, dated, with names for the pronouns that are known. */
final class ProseExcerpts {
    private static final String CLOSING = "\"”’'»“)]」』）";
    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 60;

    /** A sentence quoted for more than this is a quotation, not the article's own words. */
    private static final double MOST_QUOTED = 0.7;

    /** What a sentence keeps of its worth of whose day it is not sure which date it was. */
    private static final double UNDATED = 0.1;

    /** What it keeps where somebody is named without the office that the article tells. */
    private static final double BARE = 0.5;

    private final DigestBody body;
    private final SentenceOpenings openings;
    private final SentenceAsides asides;
    private final PronounAttributions attributions;
    private final KnownAntecedents antecedents;
    private final DigestPeople people;
    private final SentenceDates dates;
    private final AdditiveWords additives;
    private final FactLikelihood likelihood;

    ProseExcerpts(DigestBody body, KnownAntecedents antecedents, DigestPeople people, FactLikelihood likelihood) {
        this.body = body;
        this.openings = new SentenceOpenings(body.lexicon());
        this.asides = new SentenceAsides(body.lexicon());
        this.attributions = new PronounAttributions(body.lexicon());
        this.antecedents = antecedents;
        this.people = people;
        this.dates = new SentenceDates(body);
        this.additives = new AdditiveWords(body.lexicon());
        this.likelihood = likelihood;
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
                || !wellFormed(sentence)
                || SentenceOpenings.opensWithLabel(sentence.text())
                || body.lexicon().givesNotice(sentence.text())
                || body.lexicon().appeals(sentence.text())) {
            return null;
        }
        int opens = afterDateline(sentence);
        int from = opens + openings.afterConnective(body.text().substring(opens, sentence.to()));
        if (from >= sentence.to()) {
            return null;
        }
        var shown = dated(withNames(sentence, from));
        var behind = from == opens ? shown : dated(withNames(sentence, opens));
        var wordings = List.of(shown.wording());
        var writer = new StatementWriter(body, people);
        var text = writer.write(wordings).text();
        int count = DigestWords.count(text);
        if (count < FEWEST_WORDS || count > MOST_WORDS || !QuoteMarks.balanced(text)) {
            return null;
        }
        return new DigestExcerpt(
                wordings,
                text,
                count,
                body.span(shown.wording().from(), shown.wording().to()),
                sentence.number(),
                sentence.number(),
                sentence.terms(),
                shown.leaning(),
                shown.leaning() ? Set.of() : needs(sentence, from),
                openings.concedes(sentence.text()),
                behind.adrift() && !namesSomebody(sentence.number() - 1) ? null : behind.wording(),
                shown.dated(),
                likelihood.of(sentence.number()) * (shown.dated() ? 1 : UNDATED) * (writer.bare() == 0 ? 1 : BARE),
                null);
    }

    /**
     * @param leaning whether it cannot be understood without what stands before it
     * @param adrift whether it has a pronoun behind its opening of which it is not known whom it means
     * @param dated whether all its days have a date
     */
    private record Shown(Wording wording, boolean leaning, boolean adrift, boolean dated) {}

    private boolean namesSomebody(int sentence) {
        return sentence >= 0
                && SentenceOpenings.FULL_NAME
                        .matcher(body.sentences().get(sentence).text())
                        .find();
    }

    /** With the dates of its days that are sure. */
    private Shown dated(Shown shown) {
        var dated = dates.of(shown.wording());
        return new Shown(dated.wording(), shown.leaning(), shown.adrift(), dated.all());
    }

    /** The sentence without its asides, with names for the pronouns that are known. */
    private Shown withNames(BodySentence sentence, int from) {
        var text = body.text();
        var wording = trimmed(sentence, asides.without(Wording.of(from, sentence.to()), text));
        boolean leaning = leaning(sentence, from);
        boolean adrift = false;
        if (openings.opensWithPerson(text.substring(from, sentence.to()))) {
            var known = antecedents.of(from);
            if (known != null) {
                wording = named(wording, firstWord(from, sentence.to()), known);
                leaning = false;
            }
        }
        if (openings.opensWithOwner(text.substring(from, sentence.to()))) {
            var known = antecedents.of(from);
            if (known != null) {
                var owner = body.lexicon().phrase("owner").replace("{name}", known.name());
                var word = firstWord(from, sentence.to());
                wording = wording.with(
                        word, Wording.Put.named(owner, text.substring(word.from(), word.to()), known.place()));
                leaning = false;
            }
        }
        leaning |= openings.secondSubjectLeans(text.substring(from, sentence.to()));
        int late = openings.lateSubject(text.substring(from, sentence.to()));
        leaning |= late >= 0 && !antecedents.names(from, from + late);
        var second = openings.secondSubject(text, from, sentence.to());
        if (second != null) {
            var known = antecedents.of(second.from());
            adrift |= known == null && !antecedents.names(from, second.from());
            wording = known == null ? wording : named(wording, second, known);
        }
        var pronoun = attributions.pronoun(text, from, sentence.to());
        if (pronoun != null && !pronoun.equals(second)) {
            var known = antecedents.of(pronoun.from());
            adrift |= known == null;
            wording = known == null ? wording : named(wording, pronoun, known);
        }
        return new Shown(wording, leaning || adrift, adrift, true);
    }

    /** Without what the page says of itself, and without words that point back at what was said before. */
    private Wording trimmed(BodySentence sentence, Wording wording) {
        var range = new TextRange(wording.from(), sentence.to());
        var rest = wording;
        for (var notice : PageNotices.in(body.text(), range)) {
            rest = body.quotes(notice) ? rest : rest.without(notice);
        }
        for (var additive : additives.in(body.text(), range)) {
            if (!body.quotes(additive) && additive.from() > range.from()) {
                rest = rest.without(additive);
            }
        }
        return rest;
    }

    private Wording named(Wording wording, TextRange pronoun, KnownAntecedents.Named known) {
        var was = body.text().substring(pronoun.from(), pronoun.to());
        return wording.with(pronoun, Wording.Put.named(known.name(), was, known.place()));
    }

    /** Where the sentence begins without its dateline and the headings that are glued to it. */
    private int afterDateline(BodySentence sentence) {
        int from = GluedHeadings.without(body.text(), new TextRange(sentence.from(), sentence.to()))
                .from();
        return sentence.number() < 2 ? from + openings.afterDateline(body.text().substring(from, sentence.to())) : from;
    }

    /** The terms that have to be said before a sentence: what it opens with as with something known, what it points at. */
    private Set<String> needs(BodySentence sentence, int from) {
        var words = body.text().substring(from, sentence.to());
        var needs = new HashSet<String>();
        var noun = sentence.number() == 0 ? null : openings.nominal(words);
        if (noun != null) {
            needs.addAll(DigestWords.terms(noun, Set.of()));
        }
        for (var pointed : new PointedNouns(body.lexicon()).in(words)) {
            var before = DigestWords.terms(words.substring(0, words.indexOf(pointed)), Set.of());
            DigestWords.terms(pointed, Set.of()).stream()
                    .filter(term -> !before.contains(term))
                    .forEach(needs::add);
        }
        return needs;
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

    private static boolean wellFormed(BodySentence sentence) {
        var text = sentence.text();
        boolean quotation = QuoteMarks.any(text.substring(0, 1)) && sentence.quotedShare() > 0;
        return !quotation
                && ends(text)
                && QuoteMarks.balanced(text)
                && text.chars().filter(c -> c == '(').count()
                        == text.chars().filter(c -> c == ')').count();
    }
}
