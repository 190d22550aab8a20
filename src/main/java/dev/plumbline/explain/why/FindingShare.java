package dev.plumbline.explain.why;

import dev.plumbline.schedule.Finding;

/**
 * What one session bears of a finding.
 *
 * @param cost the finding's, divided by the number of its sessions; what is left over is borne by
 *     the first of them, one point each
 */
public record FindingShare(Finding finding, long cost) {

    /** What the session that the finding names at this place bears. */
    static FindingShare of(Finding finding, int index) {
        int bearers = finding.sessions().size();
        long rest = finding.cost() % bearers;
        return new FindingShare(finding, finding.cost() / bearers + (index < rest ? 1 : 0));
    }
}
