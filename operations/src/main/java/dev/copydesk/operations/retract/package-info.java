/** Taking articles back. */
@NullMarked
package dev.copydesk.operations.retract;

import org.jspecify.annotations.NullMarked;
