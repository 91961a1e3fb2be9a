package dev.copydesk.publish.dates;

/** What the words beside a day's name say of it; in the language's {@code dates/before.txt} and {@code dates/behind.txt}. */
enum DayMark {
    /** Nothing: {@code on Tuesday}, {@code late Tuesday}. */
    PLAIN,
    /** The day of publication, if it is that weekday: {@code ce mardi}. */
    THIS,
    /** The nearest one past, if that is in the week before: {@code last Tuesday}. */
    LAST,
    /** The nearest one before the day of publication: {@code mardi dernier}. */
    RECENT,
    /** The nearest one to come, if that is in the week after: {@code next Tuesday}. */
    NEXT,
    /** The nearest one after the day of publication: {@code am kommenden Dienstag}. */
    COMING,
    /** The weekday in a week, Monday to Sunday: {@code Tuesday last week}. */
    LAST_WEEK,
    THIS_WEEK,
    NEXT_WEEK,
    /** Something lasts from that day to now: {@code since Tuesday}. */
    SINCE,
    /** The end or beginning of something, before or after now as the verb says: {@code by Tuesday}. */
    BOUND,
    /** No certain day, or one that the text counts from another: {@code the Tuesday}, {@code Tuesday’s}. */
    UNSURE,
    /** No day at all: {@code every Tuesday}, {@code Black Friday}. */
    NONE
}
