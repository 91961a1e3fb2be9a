package dev.copydesk.enrich.quotes;

import java.util.Optional;

/** One way in which a text says who speaks. */
interface AttributionRule {
    Optional<Found> apply(QuoteInContext quote);
}
