@NullMarked
package dev.copydesk.console.reader.passages;

import org.jspecify.annotations.NullMarked;
