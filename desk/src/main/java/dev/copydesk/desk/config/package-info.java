/** What a user may choose: options, each with an environment variable of the same name. */
@NullMarked
package dev.copydesk.desk.config;

import org.jspecify.annotations.NullMarked;
