package dev.copydesk.ingest.extract.blocks;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Gathers the links of a page whose address ends with a small number: they may lead to an article's other pages. */
public final class NumberedLinks {
    private static final int MOST = 200;
    private static final int LONGEST = 2048;

    private final List<Element> found = new ArrayList<>();

    public void see(Element link, String address) {
        if (found.size() < MOST && address.length() <= LONGEST && endsWithSmallNumber(address)) {
            found.add(link);
        }
    }

    public List<Element> found() {
        return found;
    }

    /** One or two digits at the end, before a slash or a suffix such as {@code .html} perhaps. */
    private static boolean endsWithSmallNumber(String address) {
        int hash = address.indexOf('#');
        int end = hash < 0 ? address.length() : hash;
        if (end > 0 && address.charAt(end - 1) == '/') {
            end--;
        }
        int dot = address.lastIndexOf('.', end - 1);
        if (dot > 0 && end - dot <= 6 && dot > address.lastIndexOf('/', end - 1) && isDigit(address, dot - 1)) {
            end = dot;
        }
        int start = end;
        while (isDigit(address, start - 1)) {
            start--;
        }
        return end > start && end - start <= 2 && start > 0;
    }

    private static boolean isDigit(String address, int index) {
        return index >= 0 && index < address.length() && address.charAt(index) >= '0' && address.charAt(index) <= '9';
    }
}
