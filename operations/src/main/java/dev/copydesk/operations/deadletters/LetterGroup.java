package dev.copydesk.operations.deadletters;

import dev.copydesk.events.topics.StageName;
import java.time.Instant;

/**
 * Dead letters of one stage and one cause.
 *
 * @param open how many of them nobody has done anything with
 * @param newest the newest of them, whose message stands for all
 */
public record LetterGroup(
        StageName stage, String cause, long count, long open, Instant first, Instant last, Letter newest) {}
