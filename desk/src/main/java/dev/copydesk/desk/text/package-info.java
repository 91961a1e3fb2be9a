/** Printing for a person at a terminal. */
@NullMarked
package dev.copydesk.desk.text;

import org.jspecify.annotations.NullMarked;
