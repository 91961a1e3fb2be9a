/** Who may read an article in full: what its page says of paywalls. */
@NullMarked
package dev.copydesk.ingest.extract.access;

import org.jspecify.annotations.NullMarked;
