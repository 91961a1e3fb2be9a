@NullMarked
package dev.copydesk.desk.console.pipeline;

import org.jspecify.annotations.NullMarked;
