package dev.copydesk.publish.digest;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Measures the signs of a body's sentences. */
final class FactSigns {
    /** With fewer quotes an article is an announcement or a report without voices. */
    private static final int FEW_QUOTES = 3;

    private static final int LEAD = 3;
    private static final int RECURRENT = 3;
    private static final int STEM = 5;
    private static final int MOST_NAMES = 6;
    private static final int MOST_FIGURES = 3;
    private static final int LONG_WORDS = 40;
    private static final int SHORT_WORDS = 9;
    private static final double EARLY_HALF = 4;
    private static final double MOSTLY = 0.5;
    static final Pattern NAME = Pattern.compile("(?<=\\s)\\p{Lu}[\\p{L}\\p{N}]+");
    private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{N}[\\p{N}.,]*");
    private static final Pattern AMOUNT = Pattern.compile("[%$€£¥]");

    private final DigestBody body;
    private final SentenceOpenings openings;
    private final Map<String, Integer> spread = new HashMap<>();
    private final Map<String, Integer> firstPlace = new HashMap<>();
    private final Set<String> lead = new HashSet<>();
    private final Set<String> headline;

    FactSigns(DigestBody body) {
        this.body = body;
        this.openings = new SentenceOpenings(body.lexicon());
        this.headline = body.topic().headline();
        for (var sentence : body.sentences()) {
            new HashSet<>(sentence.terms()).forEach(t -> spread.merge(t, 1, Integer::sum));
            sentence.terms().forEach(t -> firstPlace.putIfAbsent(t, sentence.number()));
            if (sentence.number() < LEAD) {
                lead.addAll(sentence.terms());
            }
        }
    }

    /** In the order of the signs. */
    double[] of(BodySentence sentence) {
        var signs = new EnumMap<FactSign, Double>(FactSign.class);
        place(sentence, signs);
        terms(sentence, signs);
        company(sentence, signs);
        form(sentence, signs);
        return Arrays.stream(FactSign.values())
                .mapToDouble(sign -> signs.getOrDefault(sign, 0.0))
                .toArray();
    }

    private void place(BodySentence sentence, Map<FactSign, Double> signs) {
        int n = sentence.number();
        int first = body.sentences().get(0).block();
        signs.put(FactSign.FIRST, 1.0 / (1 + n));
        signs.put(FactSign.EARLY, 1 / (1 + n / EARLY_HALF));
        signs.put(FactSign.DEPTH, StrictMath.log1p(n));
        signs.put(FactSign.PLACE, (double) n / body.sentences().size());
        double unquoted = flag(body.quotes().size() < FEW_QUOTES);
        signs.put(FactSign.EARLY_UNQUOTED, unquoted / (1 + n / EARLY_HALF));
        signs.put(FactSign.DEPTH_UNQUOTED, unquoted * StrictMath.log1p(n));
        signs.put(FactSign.PLACE_UNQUOTED, unquoted * n / body.sentences().size());
        signs.put(
                FactSign.OPENS_BLOCK, flag(n == 0 || body.sentences().get(n - 1).block() != sentence.block()));
        signs.put(FactSign.OPENING_BLOCK, flag(sentence.block() == first));
        signs.put(FactSign.EARLY_BLOCK, 1.0 / (1 + sentence.block() - first));
    }

    private void terms(BodySentence sentence, Map<FactSign, Double> signs) {
        var terms = new HashSet<>(sentence.terms());
        double all = Math.max(1, terms.size());
        double announced = shared(terms, headline);
        signs.put(FactSign.HEADLINE_SAID, announced / Math.max(1, headline.size()));
        signs.put(FactSign.HEADLINE_SHARE, announced / all);
        signs.put(FactSign.HEADLINE_TERMS, Math.min(3, announced));
        signs.put(FactSign.LEAD_SHARE, sentence.number() < LEAD ? MOSTLY : shared(terms, lead) / all);
        double frequent = 0;
        double recurrent = 0;
        double repeated = 0;
        for (var term : terms) {
            int sentences = spread.getOrDefault(term, 0);
            frequent += StrictMath.log1p(sentences);
            recurrent += flag(sentences >= RECURRENT);
            repeated += flag(sentences > 1);
        }
        signs.put(FactSign.FREQUENT_TERMS, frequent / all);
        signs.put(FactSign.RECURRENT_TERMS, recurrent);
        signs.put(FactSign.REPEATED_SHARE, repeated / all);
        signs.put(FactSign.CENTRAL, body.topic().centrality(sentence.terms()));
    }

    /** How a sentence's terms stand to those of the others and of the headline. */
    private void company(BodySentence sentence, Map<FactSign, Double> signs) {
        var terms = new HashSet<>(sentence.terms());
        double all = Math.max(1, terms.size());
        double elsewhere = 0;
        double fresh = 0;
        for (var term : terms) {
            elsewhere += spread.getOrDefault(term, 1) - 1;
            fresh += flag(firstPlace.getOrDefault(term, 0) == sentence.number());
        }
        signs.put(
                FactSign.LIKE_OTHERS,
                elsewhere / Math.sqrt(all) / body.sentences().size());
        signs.put(FactSign.NEW_TERMS, fresh / all);
        double stems = headline.stream()
                .filter(h -> terms.stream().anyMatch(t -> shareStem(h, t)))
                .count();
        signs.put(FactSign.HEADLINE_STEMS, stems / Math.max(1, headline.size()));
        signs.put(FactSign.NEAR_END, 1.0 / (body.sentences().size() - sentence.number()));
    }

    /** Whether two terms begin alike, or one is a part of the other, as in German compounds. */
    private static boolean shareStem(String a, String b) {
        return (a.length() >= STEM && b.length() >= STEM && a.regionMatches(0, b, 0, STEM))
                || (a.length() >= STEM && b.contains(a))
                || (b.length() >= STEM && a.contains(b));
    }

    private void form(BodySentence sentence, Map<FactSign, Double> signs) {
        var text = sentence.text();
        int words = sentence.words();
        signs.put(FactSign.LENGTH, StrictMath.log1p(words));
        signs.put(FactSign.WORDS, Math.min(1, (double) words / LONG_WORDS));
        signs.put(FactSign.LONG, flag(words > LONG_WORDS));
        signs.put(FactSign.SHORT, flag(words < SHORT_WORDS));
        signs.put(FactSign.FIGURES, (double)
                Math.min(MOST_FIGURES, FIGURE.matcher(text).results().count()));
        signs.put(FactSign.AMOUNT, flag(AMOUNT.matcher(text).find()));
        signs.put(FactSign.NAMES, (double)
                Math.min(MOST_NAMES, NAME.matcher(text).results().count()));
        signs.put(FactSign.QUOTED, sentence.quotedShare());
        signs.put(FactSign.MOSTLY_QUOTED, flag(sentence.quotedShare() > MOSTLY));
        signs.put(FactSign.LEANS, flag(openings.leans(text)));
        signs.put(FactSign.QUESTION, flag(text.indexOf('?') >= 0));
        signs.put(FactSign.OWN, flag(body.lexicon().isOwn(text)));
        signs.put(FactSign.TIDINGS, flag(body.lexicon().tellsTidings(text)));
        signs.put(FactSign.PURPOSE, flag(body.lexicon().tellsPurpose(text)));
        int next = sentence.number() + 1;

        signs.put(
                FactSign.OBJECTED_TO,
                flag(next < body.sentences().size()
                        && openings.afterConnective(body.sentences().get(next).text()) > 0));
    }

    private static double shared(Collection<String> terms, Set<String> others) {
        return terms.stream().filter(others::contains).count();
    }

    private static double flag(boolean holds) {
        return holds ? 1 : 0;
    }
}
