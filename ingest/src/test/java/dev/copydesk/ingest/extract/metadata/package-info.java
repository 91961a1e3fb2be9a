@NullMarked
package dev.copydesk.ingest.extract.metadata;

import org.jspecify.annotations.NullMarked;
