package dev.copydesk.enrich.speakers;

import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.events.SpeakerIdentity;
import dev.copydesk.events.Unlinked;
import org.jspecify.annotations.Nullable;

/**
 * Who an actor is beyond the article, as far as the evidence allows.
 *
 * @param entry the directory's; present exactly where that is the evidence
 */
record Identity(
        String id,
        SpeakerIdentity evidence,
        @Nullable DirectoryEntry entry,
        @Nullable Unlinked unlinked) {
    Identity(String id, SpeakerIdentity evidence) {
        this(id, evidence, null, null);
    }

    Identity(DirectoryEntry entry) {
        this(entry.id(), SpeakerIdentity.DIRECTORY, entry, null);
    }

    Identity because(Unlinked reason) {
        return new Identity(id, evidence, entry, reason);
    }
}
