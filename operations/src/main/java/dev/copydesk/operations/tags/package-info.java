/** The newsroom's own tags as its keepers handle them: queries tried, archives that labels are learned from, models as files. */
@NullMarked
package dev.copydesk.operations.tags;

import org.jspecify.annotations.NullMarked;
