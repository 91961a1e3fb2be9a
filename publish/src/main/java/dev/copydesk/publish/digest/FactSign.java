package dev.copydesk.publish.digest;

import java.util.Locale;

/** What is measured of a sentence to tell how likely it says what an article must not be without. */
enum FactSign {
    FIRST,
    EARLY,
    DEPTH,
    PLACE,
    OPENS_BLOCK,
    OPENING_BLOCK,
    EARLY_BLOCK,
    HEADLINE_SAID,
    HEADLINE_SHARE,
    HEADLINE_TERMS,
    LEAD_SHARE,
    FREQUENT_TERMS,
    RECURRENT_TERMS,
    REPEATED_SHARE,
    CENTRAL,
    LENGTH,
    WORDS,
    LONG,
    SHORT,
    FIGURES,
    AMOUNT,
    NAMES,
    QUOTED,
    MOSTLY_QUOTED,
    LEANS,
    QUESTION,
    OWN,
    TIDINGS,
    PURPOSE,
    OBJECTED_TO,
    EARLY_UNQUOTED,
    DEPTH_UNQUOTED,
    PLACE_UNQUOTED,
    NEAR_END,
    LIKE_OTHERS,
    HEADLINE_STEMS,
    NEW_TERMS;

    /** Its name in the table of weights. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
