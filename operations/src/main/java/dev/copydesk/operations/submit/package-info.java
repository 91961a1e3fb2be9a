/** Handing articles to a running pipeline. */
@NullMarked
package dev.copydesk.operations.submit;

import org.jspecify.annotations.NullMarked;
