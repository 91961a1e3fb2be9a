/** The language that a text is written in. */
@NullMarked
package dev.copydesk.ingest.extract.language;

import org.jspecify.annotations.NullMarked;
