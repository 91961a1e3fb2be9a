package dev.copydesk.publish.take;

import java.util.Optional;

/** Says one thing of an article where that is worth saying. */
@FunctionalInterface
interface RemarkRule {
    Optional<Remark> remark(TakeFacts facts);

    /** The same rule, silent on an article of which the page shows a part: what is missing there may stand in the rest. */
    static RemarkRule ofTheWhole(RemarkRule rule) {
        return facts -> facts.isPart() ? Optional.empty() : rule.remark(facts);
    }
}
