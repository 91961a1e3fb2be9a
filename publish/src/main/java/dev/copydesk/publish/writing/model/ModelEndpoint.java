package dev.copydesk.publish.writing.model;

import dev.copydesk.publish.writing.ModelPrompt;
import java.time.Duration;

/** Something that answers prompts. */
public interface ModelEndpoint {
    /** One call, ended by {@code limit} at the latest; never an exception for what the endpoint does. */
    ModelReply ask(ModelPrompt prompt, Duration limit) throws InterruptedException;
}
