package dev.copydesk.language;

/** Decides what a word is by the words beside it. Classes stand by their codes ({@link WordClass}). */
final class NeighbouringClasses {
    private NeighbouringClasses() {}

    /** Where nouns are capitalised: a word in lower case between a small word and a noun is an adjective. */
    static char amongCapitals(char[] chosen, int at) {
        boolean follows = is(before(chosen, at), "AFJC");
        boolean precedes = is(after(chosen, at), "NJ");
        return chosen[at] == 'J' && !(follows && precedes) ? 'V' : chosen[at];
    }

    /**
     * @param may the classes that the word may be of, the likeliest first
     * @param chosen what is decided of the words before it, and likeliest of those after
     * @param plural whether it ends as plurals do
     */
    static char decide(String may, char[] chosen, int at, boolean plural) {
        char before = before(chosen, at);
        char after = after(chosen, at);
        char now = may.length() > 1 ? ofSeveral(may, chosen, at, plural) : may.charAt(0);
        if (now == 'D' && is(after, "NJG") && is(before, "ASJFXCP")) {
            return 'J';
        }
        boolean noun = may.indexOf('N') >= 0;
        if (now == 'G' && after == 'N' && is(before, "ASJNP")) {
            return noun ? 'N' : 'J';
        }
        return now == 'G' && noun && is(before, "ASJNPF") && !is(after, "AU") ? 'N' : now;
    }

    private static char ofSeveral(String may, char[] chosen, int at, boolean plural) {
        char before = before(chosen, at);
        char after = after(chosen, at);
        char first = may.charAt(0);
        boolean noun = may.indexOf('N') >= 0;
        boolean verb = may.indexOf('V') >= 0;
        if (noun && !is(after, "NPJGCD") && endsPhrase(first, chosen, at)) {
            return 'N';
        }
        boolean opened = is(before, "AS") || (before == 'J' && at > 1 && is(chosen[at - 2], "AJSF"));
        if (opened) {
            return inPhrase(may, before);
        }
        boolean acts = is(before, "TM") ? first != 'F' : before == 'U' && first == 'N';
        if (verb && acts) {
            return 'V';
        }
        if (verb && plural && first == 'N' && is(before, "NP") && is(after, "AUR")) {
            return 'V';
        }
        return before == 'F' && first == 'V' && noun ? 'N' : first;
    }

    /** {@code the police chief of}, {@code a hurricane watch for}. */
    private static boolean endsPhrase(char first, char[] chosen, int at) {
        char before = before(chosen, at);
        return first == 'J' ? is(before, "ANPJS") : first == 'V' && before == 'N' && isOpened(chosen, at);
    }

    private static char inPhrase(String may, char before) {
        char first = may.charAt(0);
        boolean noun = may.indexOf('N') >= 0;
        boolean adjective = may.indexOf('J') >= 0;
        if (first == 'V' && (noun || adjective)) {
            return noun ? 'N' : 'J';
        }
        if (first == 'R' && adjective) {
            return 'J';
        }
        return first == 'F' && noun && before == 'A' ? 'N' : first;
    }

    /** Whether a determiner opens the phrase that ends before a word. */
    private static boolean isOpened(char[] chosen, int at) {
        int i = at - 1;
        while (i > 0 && is(chosen[i], "NPJ")) {
            i--;
        }
        return chosen[i] == 'A';
    }

    private static char before(char[] chosen, int at) {
        return at > 0 ? chosen[at - 1] : WordClass.MARK.code();
    }

    private static char after(char[] chosen, int at) {
        return at + 1 < chosen.length ? chosen[at + 1] : WordClass.MARK.code();
    }

    private static boolean is(char code, String codes) {
        return codes.indexOf(code) >= 0;
    }
}
