/** Archives that labels are learned from, and models as files. */
@NullMarked
package dev.copydesk.desk.tags;

import org.jspecify.annotations.NullMarked;
