/** What a digest says, shown where the article says it. */
@NullMarked
package dev.copydesk.console.reader.passages;

import org.jspecify.annotations.NullMarked;
