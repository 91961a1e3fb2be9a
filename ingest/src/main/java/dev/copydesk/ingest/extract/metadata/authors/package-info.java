/** Who wrote an article. */
@NullMarked
package dev.copydesk.ingest.extract.metadata.authors;

import org.jspecify.annotations.NullMarked;
