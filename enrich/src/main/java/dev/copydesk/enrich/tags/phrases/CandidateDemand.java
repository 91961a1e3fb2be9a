package dev.copydesk.enrich.tags.phrases;

import dev.copydesk.language.WordClass;
import java.util.Locale;
import java.util.regex.Pattern;

/** How likely a candidate has to be to be worth printing: the less a text makes of it, the likelier. */
final class CandidateDemand {
    /** {@code 31-mile}, {@code 2.5 million}; not {@code 5G}. */
    private static final Pattern AMOUNT = Pattern.compile("^\\d[^\\p{Lu} ]*(?: |$)");

    private static final double LEAST = 0.04;
    private static final double OF_ONE_WORD = 0.2;
    /** Where capitals tell nouns. */
    private static final double OF_ONE_NOUN = 0.08;

    private static final double ONCE = 0.15;

    /** Of what tells of a thing rather than terms it: an adjective opens it, or its noun stands nowhere else. */
    private static final double ONCE_TOLD = 0.3;

    private static final double NEVER = 1;

    /** In a longer text, what stands there once is the less worth. */
    private static final double TOKENS = 800;

    private CandidateDemand() {}

    static double on(TagCandidate candidate, TextFacts text) {
        if (candidate.isName()) {
            return isNounsPerhaps(candidate, text) ? NEVER : 0;
        }
        if (AMOUNT.matcher(candidate.label()).find()) {
            return NEVER;
        }
        boolean inHeadline = text.isInHeadline(candidate.head());
        if (text.length(candidate) == 1) {
            return inHeadline ? LEAST : text.nounsCapitalised() ? OF_ONE_NOUN : OF_ONE_WORD;
        }
        return candidate.count() > 1 ? LEAST : Math.max(1, text.tokens() / TOKENS) * onWhatStandsOnce(candidate, text);
    }

    private static double onWhatStandsOnce(TagCandidate candidate, TextFacts text) {
        var label = candidate.label().toLowerCase(Locale.ROOT);
        boolean acts = text.isVerb(label.substring(0, Math.max(0, label.indexOf(' '))))
                || text.isVerb(label.substring(label.lastIndexOf(' ') + 1));
        if (text.isInHeadline(candidate.head())) {
            return acts || candidate.firstClass() == WordClass.ADJECTIVE ? ONCE : LEAST;
        }
        if (acts) {
            return NEVER;
        }
        boolean told = candidate.firstClass() == WordClass.ADJECTIVE || text.frequency(candidate.head()) == 1;
        return told ? ONCE_TOLD : ONCE;
    }

    /** Where nouns are capitalised too: whether a name that stands once may be two nouns side by side. */
    private static boolean isNounsPerhaps(TagCandidate name, TextFacts text) {
        return text.nounsCapitalised()
                && name.count() == 1
                && name.words().size() > 1
                && !text.isNamedAtFirst(name)
                && !text.isInHeadline(name);
    }
}
