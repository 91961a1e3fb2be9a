@NullMarked
package dev.copydesk.desk.directory;

import org.jspecify.annotations.NullMarked;
