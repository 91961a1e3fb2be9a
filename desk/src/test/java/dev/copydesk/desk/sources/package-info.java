@NullMarked
package dev.copydesk.desk.sources;

import org.jspecify.annotations.NullMarked;
