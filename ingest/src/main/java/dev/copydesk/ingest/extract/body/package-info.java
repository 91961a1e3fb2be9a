/** Which of a page's blocks are the article's body. */
@NullMarked
package dev.copydesk.ingest.extract.body;

import org.jspecify.annotations.NullMarked;
