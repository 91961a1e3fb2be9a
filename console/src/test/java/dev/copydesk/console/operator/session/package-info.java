@NullMarked
package dev.copydesk.console.operator.session;

import org.jspecify.annotations.NullMarked;
