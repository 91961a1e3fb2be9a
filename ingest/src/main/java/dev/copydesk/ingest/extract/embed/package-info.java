/** Posts of other sites that an article shows. */
@NullMarked
package dev.copydesk.ingest.extract.embed;

import org.jspecify.annotations.NullMarked;
