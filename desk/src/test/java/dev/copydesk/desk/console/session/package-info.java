@NullMarked
package dev.copydesk.desk.console.session;

import org.jspecify.annotations.NullMarked;
