package dev.copydesk.publish.dates;

/** What a word of a sentence says of its time; each has a file in the language's folder {@code dates}. */
enum TenseSign {
    PAST,
    FUTURE,
    /** A form that tells of what was where it touches the day, and may be no verb elsewhere: {@code piepste}. */
    BESIDE,
    /** A form that may tell of any time: {@code opens}, {@code would}. */
    UNSURE,
    /** An auxiliary that makes a past with a participle: {@code hat}, {@code ont}. */
    PERFECT,
    /** An auxiliary with which a participle tells of no past: {@code is announced}. */
    PASSIVE,
    /** The same without a time of its own: {@code will be announced}. */
    BE,
    /** A word whose event is past where no verb says otherwise: {@code after talks on Monday}. */
    AFTER
}
