/** The pages in a real browser. */
@NullMarked
package dev.copydesk.desk.browser;

import org.jspecify.annotations.NullMarked;
