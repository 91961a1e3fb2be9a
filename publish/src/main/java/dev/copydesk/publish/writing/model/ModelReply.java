package dev.copydesk.publish.writing.model;

import dev.copydesk.publish.writing.AnswerFault;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of one call. */
public sealed interface ModelReply {
    /**
     * An answer.
     *
     * @param cut whether it ended because it was too long
     * @param tokens what it cost, prompt included
     */
    record Said(String content, boolean cut, long tokens) implements ModelReply {}

    /**
     * None.
     *
     * @param passing whether the same call may do better in a while
     * @param alive whether the endpoint is well and only will not answer this
     * @param retryAfter how long it asks to be left alone
     */
    record Failed(
            AnswerFault fault,
            boolean passing,
            boolean alive,
            @Nullable Duration retryAfter) implements ModelReply {}
}
