@NullMarked
package dev.copydesk.ingest.extract.body;

import org.jspecify.annotations.NullMarked;
