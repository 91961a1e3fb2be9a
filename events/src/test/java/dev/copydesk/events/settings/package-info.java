@NullMarked
package dev.copydesk.events.settings;

import org.jspecify.annotations.NullMarked;
