/** The publish stage: {@code enriched} in; digests, tag pages and speaker pages out. */
@NullMarked
package dev.copydesk.publish;

import org.jspecify.annotations.NullMarked;
