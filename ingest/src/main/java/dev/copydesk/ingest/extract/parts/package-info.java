/** Articles that stand on several pages: where the next one is, and the joining of what was read of each. */
@NullMarked
package dev.copydesk.ingest.extract.parts;

import org.jspecify.annotations.NullMarked;
