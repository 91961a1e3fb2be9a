package dev.copydesk.ingest.extract.metadata;

import dev.copydesk.ingest.extract.metadata.marks.JsonLd;
import dev.copydesk.ingest.extract.metadata.marks.PageHead;
import dev.copydesk.ingest.extract.metadata.marks.PageMarks;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the page's site is called: as it says itself, as its structured data says, as its host name spells it. */
public final class SiteNames {
    private SiteNames() {}

    /** "© 2026 Example News Ltd" */
    private static final Pattern COPYRIGHT = Pattern.compile(
            "©\\s*(?:(?i:copyright)\\s*)?(?:\\d{4}(?:\\s*[-–—/]\\s*\\d{2,4})?)?[\\s,:]*(?:(?i:by)\\s+)?(\\p{L}[\\p{L}\\p{N}'’& ]{1,48})");

    public static List<String> of(PageMarks marks, PageHead head, JsonLd data, String host) {
        var names = new LinkedHashSet<String>();
        names.addAll(head.all("og:site_name"));
        names.addAll(head.all("application-name"));
        names.addAll(head.all("apple-mobile-web-app-title"));
        names.addAll(head.all("al:android:app_name"));
        names.addAll(head.all("publisher"));
        head.first("twitter:site")
                .map(s -> s.startsWith("@") ? s.substring(1) : s)
                .ifPresent(names::add);
        names.addAll(data.publishers());
        for (var text : marks.copyrights()) {
            var owner = COPYRIGHT.matcher(text);
            if (owner.find()) {
                names.add(owner.group(1).strip());
            }
        }
        if (!host.isEmpty()) {
            names.add(host);
            var bare = host.startsWith("www.") ? host.substring(4) : host;
            names.add(bare);
            var labels = new ArrayList<>(List.of(bare.split("\\.")));
            labels.removeIf(label -> label.length() < 3);
            if (labels.size() > 0) {
                names.add(bare.substring(bare.lastIndexOf('.', Math.max(0, bare.lastIndexOf('.') - 1)) + 1));
                names.add(labels.get(0));
                names.add(labels.get(Math.max(0, labels.size() - 2)));
            }
        }
        names.removeIf(name -> name.isBlank() || name.toLowerCase(Locale.ROOT).startsWith("http"));
        return List.copyOf(names);
    }
}
