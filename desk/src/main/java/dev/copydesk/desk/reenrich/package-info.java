/** Bringing articles back to be enriched again. */
@NullMarked
package dev.copydesk.desk.reenrich;

import org.jspecify.annotations.NullMarked;
