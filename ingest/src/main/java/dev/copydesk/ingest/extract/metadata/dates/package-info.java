/** When an article was published. */
@NullMarked
package dev.copydesk.ingest.extract.metadata.dates;

import org.jspecify.annotations.NullMarked;
