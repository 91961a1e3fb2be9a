/** Event records as JSON: one mapper for every topic, file and command. */
@NullMarked
package dev.copydesk.events.json;

import org.jspecify.annotations.NullMarked;
