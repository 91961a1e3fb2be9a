package dev.copydesk.publish.writing;

import java.util.Locale;

/** Why a digest is not a language model's words but sentences of the source. */
public enum DraftRefusal {
    BUDGET("the budget of calls or tokens is used up"),
    CIRCUIT_OPEN("the endpoint failed several times running and is left alone for a while"),
    UNREACHABLE("the endpoint could not be reached"),
    TIMEOUT("the answer did not come in time"),
    BUSY("the endpoint had no room for the call, also after waiting"),
    SERVER_ERROR("the endpoint failed"),
    REJECTED("the endpoint rejected the call"),
    TOO_LARGE("the answer was larger than any digest"),
    TRUNCATED("the answer was cut off"),
    NOT_JSON("the answer was not in the form that was asked for"),
    EMPTY("the answer said nothing"),
    LENGTH("signal or case were shorter or longer than a digest's"),
    MARKUP("the text held marks that are no prose"),
    SOURCES("a statement named no sentence, or one that does not bear it"),
    QUOTATION("the text held quotation marks, or a quote that the article does not have"),
    NUMBER("the text held a number that its source does not say"),
    DATE("the text held a date that its source does not say"),
    NAME("the text held a name that its source does not say"),
    NEGATION("the text said no where its source says yes, or the other way round"),
    NEW_WORDS("the text said too much in words that the article does not have"),
    REPEATED("two statements said the same"),
    LANGUAGE("the text was in another language than the article"),
    INTERNAL("the check failed");

    private final String reason;

    DraftRefusal(String reason) {
        this.reason = reason;
    }

    /** In records, metrics and documents. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A clause that tells a person. */
    public String reason() {
        return reason;
    }
}
