/** Text as every part of extraction treats it: white space, and lists of words kept as data. */
@NullMarked
package dev.copydesk.ingest.extract.text;

import org.jspecify.annotations.NullMarked;
