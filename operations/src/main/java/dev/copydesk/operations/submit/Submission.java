package dev.copydesk.operations.submit;

import org.jspecify.annotations.Nullable;

/**
 * What became of one input.
 *
 * @param articleId of a page; null for a URL, whose page is not known yet
 * @param refusal why it was not taken; null where it was
 */
public record Submission(
        String input,
        @Nullable String url,
        @Nullable String articleId,
        @Nullable Refusal refusal) {
    /** Why an input was not taken. */
    public record Refusal(String code, String message) {}

    static Submission refused(String input, String code, String message) {
        return new Submission(input, null, null, new Refusal(code, message));
    }
}
