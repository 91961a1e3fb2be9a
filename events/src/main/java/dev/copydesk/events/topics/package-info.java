/** The topics: their names, keys, records, retention and limits, and what creates and checks them. */
@NullMarked
package dev.copydesk.events.topics;

import org.jspecify.annotations.NullMarked;
