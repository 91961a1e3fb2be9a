/** Which network addresses may be contacted, and the sockets that hold to it. */
@NullMarked
package dev.copydesk.ingest.fetch.guard;

import org.jspecify.annotations.NullMarked;
