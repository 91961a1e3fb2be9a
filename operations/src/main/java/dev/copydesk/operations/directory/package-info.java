/** The newsroom's directory as its keepers handle it: files of people, and the topic. */
@NullMarked
package dev.copydesk.operations.directory;

import org.jspecify.annotations.NullMarked;
