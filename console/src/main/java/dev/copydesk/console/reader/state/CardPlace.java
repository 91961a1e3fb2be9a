package dev.copydesk.console.reader.state;

/**
 * Where the newest digest of an article stands on its topic. Offsets survive compaction.
 *
 * @param at under which time its card is ordered, in milliseconds since 1970
 */
public record CardPlace(long at, int partition, long offset) {
    /** Whether a record at this partition and offset was seen before. */
    boolean isBehind(int itsPartition, long itsOffset) {
        return partition == itsPartition && itsOffset <= offset;
    }
}
