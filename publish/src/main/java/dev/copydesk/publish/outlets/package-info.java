/** Digests and pages in the formats that readers and sites take: Markdown and HTML. Whatever comes from outside is text. */
@NullMarked
package dev.copydesk.publish.outlets;

import org.jspecify.annotations.NullMarked;
