/** Who works for the stages, in the browser. */
@NullMarked
package dev.copydesk.desk.console.groups;

import org.jspecify.annotations.NullMarked;
