@NullMarked
package dev.copydesk.events.topics;

import org.jspecify.annotations.NullMarked;
