package dev.copydesk.enrich.tags.phrases;

import dev.copydesk.language.WordClass;

/**
 * What tells whether a candidate is a tag, each with its weight: a logistic regression on the keyphrases of 158 articles (DUC
 * 2001), every article weighing the same, checked by five-fold cross-validation.
 */
enum CandidateFeature {
    /** How much of its places it stands at alone. */
    SHARE_WHOLE(1.57) {
        @Override
        double of(TagCandidate c, TextFacts text) {
            return (double) c.whole() / c.count();
        }
    },
    FIRST_PLACE(-0.63) {
        @Override
        double of(TagCandidate c, TextFacts text) {
            return Math.log(2 + c.first());
        }
    },
    ONE_WORD(-1.91) {
        @Override
        double of(TagCandidate c, TextFacts text) {
            return text.length(c) == 1 ? 1 : 0;
        }
    },
    THREE_WORDS(-0.32) {
        @Override
        double of(TagCandidate c, TextFacts text) {
            return text.length(c) == 3 ? 1 : 0;
        }
    },
    MORE_WORDS(-0.95) {
        @Override
        double of(TagCandidate c, TextFacts text) {
            return text.length(c) > 3 ? 1 : 0;
        }
    },
    NAMES_IN_IT(-0.69) {
        @Override
        double of(TagCandidate c, TextFacts text) {
            return c.shareOfNames();
        }
    },
    HEADLINE(0.33) {
        @Override
        double of(TagCandidate c, TextFacts text) {
            return c.words().stream().filter(text::isInHeadline).count()
                    / (double) c.words().size();
        }
    },
    WORDS_OFTEN(1.27) {
        @Override
        double of(TagCandidate c, TextFacts text) {
            return c.words().stream().mapToDouble(text::logFrequency).sum()
                    / c.words().size();
        }
    },
    WEAK_HEAD(-0.91) {
        @Override
        double of(TagCandidate c, TextFacts text) {
            return text.words().weak().contains(c.head()) ? 1 : 0;
        }
    },
    MEASURE(-2.44) {
        @Override
        double of(TagCandidate c, TextFacts text) {
            return c.words().stream().anyMatch(text.words().measures()::contains) ? 1 : 0;
        }
    },
    NUMBER_FIRST(-1.75) {
        @Override
        double of(TagCandidate c, TextFacts text) {
            return c.firstClass() == WordClass.NUMBER ? 1 : 0;
        }
    };

    private static final double BIAS = -1.60;

    private final double weight;

    CandidateFeature(double weight) {
        this.weight = weight;
    }

    abstract double of(TagCandidate candidate, TextFacts text);

    /** How likely a candidate is one of the phrases that a reader would write over the text. */
    static double likelihood(TagCandidate candidate, TextFacts text) {
        double sum = BIAS;
        for (var feature : values()) {
            sum += feature.weight * feature.of(candidate, text);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
