/** Taking articles back. */
@NullMarked
package dev.copydesk.desk.retract;

import org.jspecify.annotations.NullMarked;
