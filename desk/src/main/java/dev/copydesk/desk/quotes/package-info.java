/** What decided who said a quote, for a person and for a machine. */
@NullMarked
package dev.copydesk.desk.quotes;

import org.jspecify.annotations.NullMarked;
