/** The newsroom's own tags as its keepers handle them. */
@NullMarked
package dev.copydesk.desk.tags;

import org.jspecify.annotations.NullMarked;
