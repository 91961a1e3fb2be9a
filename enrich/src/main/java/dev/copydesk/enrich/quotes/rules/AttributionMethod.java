package dev.copydesk.enrich.quotes.rules;

import java.util.Locale;

/** The ways in which a quotation gets its speaker, as {@code rules.txt} explains them; {@link #id()} names them on the record. */
public enum AttributionMethod {
    QUOTE_SUBJECT_VERB,
    QUOTE_VERB_SUBJECT,
    QUOTE_CREDIT,
    CREDIT_BELOW,
    LABEL_QUOTE,
    NAME_ABOVE,
    SUBJECT_VERB_QUOTE,
    QUOTE_VERB_AT_END,
    QUOTE_ACCORDING_TO,
    ACCORDING_TO_QUOTE,
    SUBJECT_COLON_QUOTE,
    TRAILING_CLAUSE,
    QUOTE_SUBJECT,
    ENCLOSING_CLAUSE,
    QUOTE_NOUN,
    VIEW_QUOTE,
    COORDINATE,
    SENTENCE_BEFORE,
    SENTENCE_AFTER,
    SAME_SPEAKER,
    NO_RULE;

    /** {@code quote-subject-verb}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
