/** The reader's side in the browser: cards, digests, tags, speakers, feeds, and how sources do. */
@NullMarked
package dev.copydesk.console.reader.pages;

import org.jspecify.annotations.NullMarked;
