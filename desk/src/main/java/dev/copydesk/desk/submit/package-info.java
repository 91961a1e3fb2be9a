/** Handing articles to a running pipeline. */
@NullMarked
package dev.copydesk.desk.submit;

import org.jspecify.annotations.NullMarked;
