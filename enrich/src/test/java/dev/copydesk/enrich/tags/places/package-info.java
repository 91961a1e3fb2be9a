@NullMarked
package dev.copydesk.enrich.tags.places;

import org.jspecify.annotations.NullMarked;
