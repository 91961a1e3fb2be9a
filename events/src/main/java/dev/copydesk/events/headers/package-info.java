/** What records say about themselves in their headers: CloudEvents, and the reasons of dead letters. */
@NullMarked
package dev.copydesk.events.headers;

import org.jspecify.annotations.NullMarked;
