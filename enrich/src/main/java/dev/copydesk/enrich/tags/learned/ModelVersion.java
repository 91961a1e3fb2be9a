package dev.copydesk.enrich.tags.learned;

import dev.copydesk.events.TagModel;
import dev.copydesk.events.json.Json;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Which model it is: its name and the beginning of its content's SHA-256, {@code digitalgov@3f2a91}. */
public record ModelVersion(String name, String hash) {
    private static final int BYTES = 3;

    public static ModelVersion of(TagModel model) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Json.bytes(model));
            return new ModelVersion(model.name(), HexFormat.of().formatHex(digest, 0, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return name + "@" + hash;
    }
}
