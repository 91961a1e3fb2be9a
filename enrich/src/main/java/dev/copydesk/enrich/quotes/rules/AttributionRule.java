package dev.copydesk.enrich.quotes.rules;

import java.util.Optional;

/** One way in which a text says who speaks. */
public interface AttributionRule {
    Optional<FoundAttribution> apply(QuoteInContext quote);
}
