package dev.copydesk.operations.submit;

import dev.copydesk.events.Page;

/** What became of one thing that a user named: a page, a page to fetch, or the reason why neither. */
public sealed interface Input {
    /** As the user named it. */
    String given();

    record PageInput(String given, Page page) implements Input {}

    record UrlInput(String given, String url) implements Input {}

    record Unusable(String given, String code, String message) implements Input {}
}
