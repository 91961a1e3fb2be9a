@NullMarked
package dev.copydesk.ingest.extract;

import org.jspecify.annotations.NullMarked;
