package dev.plumbline.work;

import dev.plumbline.store.Claim;
import dev.plumbline.store.JobKind;
import java.util.Optional;

/** Makes work of claims to jobs of one kind. */
interface WorkSource {

    /** Which jobs. */
    JobKind kind();

    /**
     * The work, if there is something to do.
     *
     * @param node that does it
     */
    Optional<ClaimedWork> begin(Claim claim, String node);
}
