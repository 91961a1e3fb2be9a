/** An article in one minute: sentences chosen from the source, and what can be measured about it. */
@NullMarked
package dev.copydesk.publish.digest;

import org.jspecify.annotations.NullMarked;
