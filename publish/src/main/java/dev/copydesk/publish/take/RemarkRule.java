package dev.copydesk.publish.take;

import java.util.Optional;

/** Says one thing of an article where that is certainly so and worth saying. */
@FunctionalInterface
interface RemarkRule {
    Optional<Remark> remark(TakeFacts facts);
}
