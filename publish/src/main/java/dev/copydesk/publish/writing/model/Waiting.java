package dev.copydesk.publish.writing.model;

import java.time.Duration;

/** How time is waited out. */
public interface Waiting {
    void sleep(Duration duration) throws InterruptedException;
}
