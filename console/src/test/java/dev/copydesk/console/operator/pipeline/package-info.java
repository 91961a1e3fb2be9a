@NullMarked
package dev.copydesk.console.operator.pipeline;

import org.jspecify.annotations.NullMarked;
