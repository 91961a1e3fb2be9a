/** What an answer's body is: its codings undone, its size bounded, its type told. */
@NullMarked
package dev.copydesk.ingest.fetch.body;

import org.jspecify.annotations.NullMarked;
