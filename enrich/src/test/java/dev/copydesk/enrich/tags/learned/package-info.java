@NullMarked
package dev.copydesk.enrich.tags.learned;

import org.jspecify.annotations.NullMarked;
