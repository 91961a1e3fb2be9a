/** The posts of a live blog. */
@NullMarked
package dev.copydesk.ingest.extract.live;

import org.jspecify.annotations.NullMarked;
