/** Asking sites for pages, politely and safely: from {@code requests} to {@code pages}. */
@NullMarked
package dev.copydesk.ingest.fetch;

import org.jspecify.annotations.NullMarked;
