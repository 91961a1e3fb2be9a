/** What a digest says, shown where the article says it. */
@NullMarked
package dev.copydesk.desk.reader.passages;

import org.jspecify.annotations.NullMarked;
