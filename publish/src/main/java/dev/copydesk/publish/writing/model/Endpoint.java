package dev.copydesk.publish.writing.model;

import dev.copydesk.publish.writing.Prompt;
import java.time.Duration;

/** Something that answers prompts. */
public interface Endpoint {
    /** One call, ended by {@code limit} at the latest; never an exception for what the endpoint does. */
    Reply ask(Prompt prompt, Duration limit) throws InterruptedException;
}
