/** How likely an editor sets a tag: signs of it in the article, and what they weigh. */
@NullMarked
package dev.copydesk.enrich.tags.worth;

import org.jspecify.annotations.NullMarked;
