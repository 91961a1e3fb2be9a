/** Who works for the stages, in the browser. */
@NullMarked
package dev.copydesk.console.operator.groups;

import org.jspecify.annotations.NullMarked;
