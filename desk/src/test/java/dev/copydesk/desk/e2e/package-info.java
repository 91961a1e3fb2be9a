/** The whole pipeline on a real broker. */
@NullMarked
package dev.copydesk.desk.e2e;

import org.jspecify.annotations.NullMarked;
