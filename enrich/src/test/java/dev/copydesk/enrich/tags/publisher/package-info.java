@NullMarked
package dev.copydesk.enrich.tags.publisher;

import org.jspecify.annotations.NullMarked;
