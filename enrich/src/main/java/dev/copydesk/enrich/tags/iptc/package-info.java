/** IPTC Media Topics that an article is about, by words that show them, its section and the publisher's keywords. */
@NullMarked
package dev.copydesk.enrich.tags.iptc;

import org.jspecify.annotations.NullMarked;
