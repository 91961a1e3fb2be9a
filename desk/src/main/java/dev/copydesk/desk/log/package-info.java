/** How a process writes its log. */
@NullMarked
package dev.copydesk.desk.log;

import org.jspecify.annotations.NullMarked;
