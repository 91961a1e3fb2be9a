/** What a user may choose, by what it configures: the tree of settings, each an option with its key in the file. */
@NullMarked
package dev.copydesk.desk.config;

import org.jspecify.annotations.NullMarked;
