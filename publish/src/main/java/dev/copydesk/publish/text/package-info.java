/** The word lists and phrases that come with the module. */
@NullMarked
package dev.copydesk.publish.text;

import org.jspecify.annotations.NullMarked;
