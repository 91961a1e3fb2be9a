package dev.copydesk.publish.writing;

import java.util.Optional;

/** One way in which a claim can be unfaithful to its source. */
interface FaithfulnessRule {
    Optional<AnswerFault> fault(DraftClaim claim);
}
