@NullMarked
package dev.copydesk.events;

import org.jspecify.annotations.NullMarked;
