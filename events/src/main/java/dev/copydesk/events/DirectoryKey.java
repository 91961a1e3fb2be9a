package dev.copydesk.events;

/** What the directory's topic holds, told apart by its keys: {@code rule:…}, {@code model:…}, and people under their ids. */
public final class DirectoryKey {
    /** What a {@link TagRule}'s key begins with. */
    public static final String RULE = "rule:";

    /** What a {@link TagModel}'s key begins with. */
    public static final String MODEL = "model:";

    private DirectoryKey() {}

    /** Whether {@code key} may be a person's. */
    public static boolean isPerson(String key) {
        return !key.startsWith(RULE) && !key.startsWith(MODEL);
    }
}
