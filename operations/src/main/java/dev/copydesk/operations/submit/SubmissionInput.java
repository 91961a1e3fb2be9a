package dev.copydesk.operations.submit;

import dev.copydesk.events.Page;

/** What became of one thing that a user named: a page, a page to fetch, or the reason why neither. */
public sealed interface SubmissionInput {
    /** As the user named it. */
    String given();

    record PageInput(String given, Page page) implements SubmissionInput {}

    record UrlInput(String given, String url) implements SubmissionInput {}

    record Unusable(String given, String code, String message) implements SubmissionInput {}
}
