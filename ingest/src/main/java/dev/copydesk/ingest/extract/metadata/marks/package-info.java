/** What a page marks: its head, structured data, headings, times, and what stands around them. */
@NullMarked
package dev.copydesk.ingest.extract.metadata.marks;

import org.jspecify.annotations.NullMarked;
