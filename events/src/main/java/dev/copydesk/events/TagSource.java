package dev.copydesk.events;

import org.jspecify.annotations.Nullable;

/**
 * One way in which a tag was found.
 *
 * @param scheme the way in which it was found
 * @param ref what found it: a Media Topic ({@code medtop:20000735}), the key of a rule, a model and its version; absent
 *     where the scheme says all
 */
public record TagSource(TagScheme scheme, @Nullable String ref) {}
