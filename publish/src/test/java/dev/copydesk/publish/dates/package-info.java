/** Which date a day is that a text names without one. */
@NullMarked
package dev.copydesk.publish.dates;

import org.jspecify.annotations.NullMarked;
