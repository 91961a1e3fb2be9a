@NullMarked
package dev.copydesk.enrich.tags.phrases;

import org.jspecify.annotations.NullMarked;
