package dev.copydesk.enrich.speakers;

/**
 * A noun phrase over the tokens {@code [first, end)}.
 *
 * @param isClosed whether it ends where a phrase may: at a mark, at a relative clause, at the end of what was read
 */
record RolePhrase(int first, int end, boolean isClosed) {}
