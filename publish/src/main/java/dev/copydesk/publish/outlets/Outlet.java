package dev.copydesk.publish.outlets;

import dev.copydesk.events.Digest;
import dev.copydesk.events.SpeakerPage;
import dev.copydesk.events.TagPage;

/** Writes digests and pages in one format. */
public interface Outlet {
    String digest(Digest digest);

    String tagPage(TagPage page);

    String speakerPage(SpeakerPage page);
}
