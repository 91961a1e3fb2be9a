/** A process that runs stages until it is stopped. */
@NullMarked
package dev.copydesk.desk.process;

import org.jspecify.annotations.NullMarked;
