/** A page's bytes as text: charsets, what scripts say left out, references. */
@NullMarked
package dev.copydesk.ingest.extract.decode;

import org.jspecify.annotations.NullMarked;
