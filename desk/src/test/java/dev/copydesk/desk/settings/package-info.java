@NullMarked
package dev.copydesk.desk.settings;

import org.jspecify.annotations.NullMarked;
