package dev.copydesk.enrich.speakers;

import dev.copydesk.events.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks: someone of the cast, or a source that the text does not name.
 *
 * @param resolution how the phrase that tells of it was found to mean this one
 */
public record Voice(
        String id, String name, SpeakerKind kind, @Nullable Actor actor, Resolution resolution) {}
