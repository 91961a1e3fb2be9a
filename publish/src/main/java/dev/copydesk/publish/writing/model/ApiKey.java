package dev.copydesk.publish.writing.model;

/** What an endpoint asks of its callers; it prints as dots. */
public record ApiKey(String secret) {
    public ApiKey {
        if (secret.isBlank() || !secret.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException("an API key is of visible ASCII characters");
        }
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
