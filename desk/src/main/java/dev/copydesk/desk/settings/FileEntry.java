package dev.copydesk.desk.settings;

/**
 * A value of the file.
 *
 * @param key all names down to it, with dots between
 * @param list whether it was written as one; the value then has commas between its items
 * @param line where it stands, from 1
 */
record FileEntry(String key, String value, boolean list, int line) {}
