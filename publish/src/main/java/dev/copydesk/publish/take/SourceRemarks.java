package dev.copydesk.publish.take;

import java.util.Optional;

/** Remarks on where an article's figures and claims come from. */
final class SourceRemarks {
    /** Fewer sentences with figures are no matter of sources. Chosen; TakesTest.figuresWithoutASourceAreCounted. */
    private static final int FEWEST_FIGURES = 4;

    /** Below this share few have a source. Chosen; TakesTest.figuresMostlyWithoutASourceAreToldSo. */
    private static final double FEW_SOURCED = 0.5;

    /** From this share on most have one. Chosen; TakesTest.figuresBesideASourceAreCounted. */
    private static final double MOST_SOURCED = 0.8;

    /** Fewer links that stay on the site are no habit of it. Chosen; TakesTest.linksThatAllStayOnTheSiteAreCounted. */
    private static final int FEWEST_LINKS = 4;

    private SourceRemarks() {}

    static Optional<Remark> figures(TakeFacts facts) {
        var figures = facts.take().figures();
        if (figures == null || figures.sentences() < FEWEST_FIGURES || !facts.isExpectedToQuote()) {
            return Optional.empty();
        }
        double share = (double) figures.sourced() / figures.sentences();
        if (figures.sourced() == 0) {
            return Remark.of(65, "figures.none");
        }
        if (share < FEW_SOURCED) {
            return Remark.of(65, figures.sourced() == 1 ? "figures.few.one" : "figures.few");
        }
        if (share == 1) {
            return Remark.of(40, "figures.all");
        }
        return share >= MOST_SOURCED ? Remark.of(40, "figures.most") : Optional.empty();
    }

    static Optional<Remark> primarySources(TakeFacts facts) {
        int sources = facts.take().primarySources().size();
        return sources == 0 ? Optional.empty() : Remark.of(60, "primary." + (sources == 1 ? "single" : "many"));
    }

    static Optional<Remark> links(TakeFacts facts) {
        var outward = facts.take().outward();
        if (facts.links() == 0) {
            return facts.take().quotes() > 0 ? Remark.of(20, "links.none") : Optional.empty();
        }
        return facts.links() >= FEWEST_LINKS && outward != null && outward == 0
                ? Remark.of(20, "links.on")
                : Optional.empty();
    }
}
