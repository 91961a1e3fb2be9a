/** The newsroom's directory as its keepers handle it: files of people, and the topic. */
@NullMarked
package dev.copydesk.desk.directory;

import org.jspecify.annotations.NullMarked;
