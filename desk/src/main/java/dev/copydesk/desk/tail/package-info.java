/** Watching a topic. */
@NullMarked
package dev.copydesk.desk.tail;

import org.jspecify.annotations.NullMarked;
