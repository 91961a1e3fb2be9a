package dev.copydesk.publish.writing.model;

import dev.copydesk.events.settings.TextForm;

/** What an endpoint asks of its callers; it prints as dots. */
public record ApiKey(String secret) {
    public static final TextForm SECRET = TextForm.of("[\\x21-\\x7e]+", "visible ASCII characters");

    public ApiKey {
        SECRET.checkSecret("API key", secret);
    }

    /** {@code text} without the key, whoever repeated it. */
    String redacted(String text) {
        return text.replace(secret, "…");
    }

    @Override
    public String toString() {
        return "…";
    }
}
