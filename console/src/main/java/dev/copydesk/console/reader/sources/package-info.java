/** How each site does as a source: when its articles come, how many fail, whether it has gone silent. */
@NullMarked
package dev.copydesk.console.reader.sources;

import org.jspecify.annotations.NullMarked;
