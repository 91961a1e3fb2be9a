/** A page as one list of blocks, with the elements that hold them and what these are called. */
@NullMarked
package dev.copydesk.ingest.extract.blocks;

import org.jspecify.annotations.NullMarked;
