package dev.copydesk.publish.writing;

/**
 * What is wrong with an answer.
 *
 * @param detail where and what, for a person
 */
public record AnswerFault(DraftRefusal refusal, String detail) {
    private static final int MOST = 300;

    public AnswerFault {
        detail = detail.length() <= MOST
                ? detail
                : detail.substring(0, Character.isHighSurrogate(detail.charAt(MOST - 1)) ? MOST - 1 : MOST) + "…";
    }
}
