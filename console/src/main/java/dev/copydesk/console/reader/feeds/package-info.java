/** Digests and quotes as feeds: JSON Feed 1.1 and Atom (RFC 4287). */
@NullMarked
package dev.copydesk.console.reader.feeds;

import org.jspecify.annotations.NullMarked;
