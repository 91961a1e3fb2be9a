/** Bringing articles back to be enriched again. */
@NullMarked
package dev.copydesk.operations.reenrich;

import org.jspecify.annotations.NullMarked;
