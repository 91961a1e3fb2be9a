/** What a page says about its article: headline, people, dates, addresses. */
@NullMarked
package dev.copydesk.ingest.extract.metadata;

import org.jspecify.annotations.NullMarked;
