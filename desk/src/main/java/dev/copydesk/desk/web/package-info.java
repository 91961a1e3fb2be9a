/** What every page for a browser stands on: templates, assets, headers that keep it safe. */
@NullMarked
package dev.copydesk.desk.web;

import org.jspecify.annotations.NullMarked;
