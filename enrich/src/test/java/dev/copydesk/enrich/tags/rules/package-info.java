@NullMarked
package dev.copydesk.enrich.tags.rules;

import org.jspecify.annotations.NullMarked;
