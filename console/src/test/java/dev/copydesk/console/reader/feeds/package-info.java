@NullMarked
package dev.copydesk.console.reader.feeds;

import org.jspecify.annotations.NullMarked;
