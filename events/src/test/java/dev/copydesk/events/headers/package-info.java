@NullMarked
package dev.copydesk.events.headers;

import org.jspecify.annotations.NullMarked;
