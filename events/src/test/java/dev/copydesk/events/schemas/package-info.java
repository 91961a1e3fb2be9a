@NullMarked
package dev.copydesk.events.schemas;

import org.jspecify.annotations.NullMarked;
