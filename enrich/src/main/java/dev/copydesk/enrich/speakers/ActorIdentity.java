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
record ActorIdentity(
        String id,
        SpeakerIdentity evidence,
        @Nullable DirectoryEntry entry,
        @Nullable Unlinked unlinked) {
    ActorIdentity(String id, SpeakerIdentity evidence) {
        this(id, evidence, null, null);
    }

    ActorIdentity(DirectoryEntry entry) {
        this(entry.id(), SpeakerIdentity.DIRECTORY, entry, null);
    }

    ActorIdentity because(Unlinked reason) {
        return new ActorIdentity(id, evidence, entry, reason);
    }
}
