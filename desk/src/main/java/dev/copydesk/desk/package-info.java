/** The {@code copydesk} command: wires the stages; nothing else does. */
@NullMarked
package dev.copydesk.desk;

import org.jspecify.annotations.NullMarked;
