@NullMarked
package dev.copydesk.stage.records;

import org.jspecify.annotations.NullMarked;
