/** Lag and health, measured. */
@NullMarked
package dev.copydesk.operations.status;

import org.jspecify.annotations.NullMarked;
