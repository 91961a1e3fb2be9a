/** The newsroom's way in over HTTP, and what checks and writes submissions whatever way they come. */
@NullMarked
package dev.copydesk.ingest.gateway;

import org.jspecify.annotations.NullMarked;
