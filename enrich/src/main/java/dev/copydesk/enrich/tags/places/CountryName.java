package dev.copydesk.enrich.tags.places;

/**
 * A way in which texts write a country, its people or what is theirs.
 *
 * @param words with its capital where it is written with one; in lower case it stands for any case
 * @param country the label of the country
 * @param isStem whether letters of its ending follow
 */
record CountryName(String words, String country, boolean isStem) {
    private static final int LONGEST_ENDING = 3;

    /** Where it ends in a text in which it begins at an index; -1 where it does not stand there. */
    int endIn(String text, int at) {
        boolean anyCase = Character.isLowerCase(words.charAt(0));
        if (!text.regionMatches(anyCase, at, words, 0, words.length())) {
            return -1;
        }
        int end = at + words.length();
        int most = isStem ? end + LONGEST_ENDING : end;
        while (end < most && isLetter(text, end)) {
            end++;
        }
        return isLetter(text, end) ? -1 : end;
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
