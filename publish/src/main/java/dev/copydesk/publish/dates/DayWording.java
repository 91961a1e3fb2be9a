package dev.copydesk.publish.dates;

/** Where a date stands behind the name of its day, and with what around it. */
record DayWording(DateForm form, DayMention mention, boolean inParentheses) {
    /** The token behind which the date stands: the day's name, or the words that belong to it. */
    int lastToken() {
        return (followsWeekday() ? mention.nameEnd() : mention.end()) - 1;
    }

    /** @param date as the language writes it */
    String insertion(String date) {
        if (isInApposition()) {
            return " " + date + joiner();
        }
        return inParentheses ? ", " + date : " (" + date + ")";
    }

    /**
     * Whether the date parts the weekday from what belongs to it, where the language can say so: {@code mardi 18 novembre au
     * soir}, {@code mardi 18 novembre dernier}, {@code Friday (14 November) last week}.
     */
    private boolean followsWeekday() {
        if (mention.joiner() != null) {
            return mention.joiner().startsWith("+");
        }
        int behind = mention.end() - mention.nameEnd();
        return behind > 0 && (form.putsDateInApposition() ? behind == 1 : behind > 1);
    }

    private boolean isInApposition() {
        return form.putsDateInApposition()
                && mention.day() instanceof NamedDay.Weekday
                && (followsWeekday() || mention.end() == mention.nameEnd());
    }

    private String joiner() {
        var joiner = mention.joiner();
        return joiner == null || joiner.length() < 2 ? "" : " " + joiner.substring(1);
    }
}
