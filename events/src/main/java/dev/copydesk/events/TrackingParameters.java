package dev.copydesk.events;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** Query parameters that tell where a reader came from, and nothing about the page. */
final class TrackingParameters {
    private static final String CAMPAIGN_PREFIX = "utm_";

    private static final Set<String> NAMES = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "igshid",
            "mc_cid",
            "mc_eid",
            "ref_src",
            "ref_url",
            "cmpid",
            "ocid",
            "ncid",
            "icid",
            "smid",
            "ns_campaign",
            "ns_mchannel",
            "ns_source",
            "at_campaign",
            "at_medium",
            "xtor",
            "wt_mc",
            "wt.mc_id",
            "s_cid",
            "sr_share",
            "__twitter_impression",
            "_ga",
            "_gl",
            "spm",
            "mkt_tok",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig");

    private TrackingParameters() {}

    /** The query without them; the same where there are none. */
    static String removedFrom(String query) {
        var kept = new StringJoiner("&");
        boolean removed = false;
        for (var parameter : query.split("&", -1)) {
            if (isTracking(parameter)) {
                removed = true;
            } else {
                kept.add(parameter);
            }
        }
        return removed ? kept.toString() : query;
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        var name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return name.startsWith(CAMPAIGN_PREFIX) || NAMES.contains(name);
    }
}
