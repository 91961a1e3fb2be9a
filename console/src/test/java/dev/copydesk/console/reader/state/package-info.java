@NullMarked
package dev.copydesk.console.reader.state;

import org.jspecify.annotations.NullMarked;
