/** What a user hands over: files, URLs, standard input. */
@NullMarked
package dev.copydesk.desk.input;

import org.jspecify.annotations.NullMarked;
