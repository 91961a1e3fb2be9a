@NullMarked
package dev.copydesk.desk.reader.feeds;

import org.jspecify.annotations.NullMarked;
