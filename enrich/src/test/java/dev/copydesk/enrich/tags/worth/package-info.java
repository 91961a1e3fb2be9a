@NullMarked
package dev.copydesk.enrich.tags.worth;

import org.jspecify.annotations.NullMarked;
