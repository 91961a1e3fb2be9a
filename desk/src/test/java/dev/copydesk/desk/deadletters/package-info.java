@NullMarked
package dev.copydesk.desk.deadletters;

import org.jspecify.annotations.NullMarked;
