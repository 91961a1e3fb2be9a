/** What counts as a page, for whoever fetches, takes or reads one. */
@NullMarked
package dev.copydesk.ingest.html;

import org.jspecify.annotations.NullMarked;
