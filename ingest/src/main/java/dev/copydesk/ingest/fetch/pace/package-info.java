/** When to ask whom: pure decisions on hosts, delays and retries, and the one monitor around them. */
@NullMarked
package dev.copydesk.ingest.fetch.pace;

import org.jspecify.annotations.NullMarked;
