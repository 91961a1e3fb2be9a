package dev.copydesk.publish.outlets;

import dev.copydesk.events.Digest;
import dev.copydesk.events.KeyQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every format says of a digest, in words that are not escaped yet. */
final class DigestParts {
    /** Languages whose reading speed is told in characters. */
    private static final Set<String> BY_CHARACTERS = Set.of("zh", "ja", "th");

    private final Digest digest;
    private final OutletLabels labels;

    DigestParts(Digest digest) {
        this.digest = digest;
        this.labels = OutletLabels.of(digest.language());
    }

    OutletLabels labels() {
        return labels;
    }

    /** Site, authors, date and version. */
    List<String> origin() {
        var parts = new ArrayList<String>();
        if (!digest.site().isEmpty()) {
            parts.add(digest.site());
        }
        digest.bylines().forEach(byline -> parts.add(byline.name()));
        if (digest.publishedAt() != null) {
            parts.add(digest.publishedAt().day().toString());
        }
        if (digest.version() > 1) {
            parts.add(labels.get("version", digest.version()));
        }
        return parts;
    }

    Optional<String> withheld() {
        var why = digest.withheld();
        if (why == null) {
            return Optional.empty();
        }
        var words = labels.has("withheld-" + why) ? labels.get("withheld-" + why) : why;
        return Optional.of(labels.get("withheld", words));
    }

    List<String> changes() {
        var parts = new ArrayList<String>();
        var changes = digest.changes();
        if (changes != null) {
            if (changes.headline()) {
                parts.add(labels.get("changed-headline"));
            }
            if (changes.text()) {
                parts.add(labels.get("changed-text"));
            }
            if (!changes.quotesAdded().isEmpty()) {
                parts.add(labels.get("quotes-added", changes.quotesAdded().size()));
            }
            if (!changes.quotesRemoved().isEmpty()) {
                parts.add(labels.get("quotes-removed", changes.quotesRemoved().size()));
            }
        }
        return parts;
    }

    Optional<String> model() {
        var writing = digest.writing();
        return writing == null || writing.refused() != null
                ? Optional.empty()
                : Optional.of(labels.get("model", writing.model()));
    }

    String timeSaved() {
        var time = digest.timeSaved();
        return labels.get(
                "saved-minutes",
                PlainText.minutes(time.savedMinutes(), labels.language()),
                PlainText.minutes(time.sourceMinutes(), labels.language()),
                PlainText.minutes(time.digestMinutes(), labels.language()),
                speed());
    }

    /** The reading speed that the times rest on. */
    private String speed() {
        var speed = digest.timeSaved().perMinute();
        if (speed == null) {
            return "";
        }
        var language = digest.language() == null ? "" : digest.language().split("[-_]", 2)[0];
        return labels.get(BY_CHARACTERS.contains(language) ? "speed-characters" : "speed-words", speed);
    }

    String speaker(KeyQuote quote) {
        return quote.speakerName() == null ? labels.get("unnamed") : quote.speakerName();
    }
}
