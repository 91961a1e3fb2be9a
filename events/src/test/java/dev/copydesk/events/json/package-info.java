@NullMarked
package dev.copydesk.events.json;

import org.jspecify.annotations.NullMarked;
