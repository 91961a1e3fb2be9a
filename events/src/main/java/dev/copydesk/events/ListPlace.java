package dev.copydesk.events;

/**
 * Where a list's item stands. A block that goes on with an item has the same place.
 *
 * @param list which list of the article, from 0: blocks of one list share it
 * @param item which item of it, from 1
 * @param depth 1 for a list that stands in no other
 * @param ordered whether the order of its items means something: they are numbered
 */
public record ListPlace(int list, int item, int depth, boolean ordered) {
    public ListPlace {
        if (list < 0 || item < 1 || depth < 1) {
            throw new IllegalArgumentException("no place in a list: " + list + ", " + item + ", " + depth);
        }
    }
}
