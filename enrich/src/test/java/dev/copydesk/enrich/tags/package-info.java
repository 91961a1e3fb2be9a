@NullMarked
package dev.copydesk.enrich.tags;

import org.jspecify.annotations.NullMarked;
