/** Tags by the newsroom's saved queries, thousands of them matched at once. */
@NullMarked
package dev.copydesk.enrich.tags.rules;

import org.jspecify.annotations.NullMarked;
