package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Placement;

/** Talks of a cluster follow each other. */
final class ClusterSwitch implements SuccessionRule {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "clusterSwitch",
                    "Change of topic",
                    "Neighbours in a slot share a cluster where both have one.",
                    Severity.SOFT,
                    10,
                    "switches",
                    "The yardstick of the soft weights: one change of topic is worth ten points.");

    private final FindingWording wording;

    ClusterSwitch(RuleContext context) {
        wording = context.wording();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public long penalty(Placement first, Placement second) {
        boolean bothHave =
                !first.session().clusters().isEmpty() && !second.session().clusters().isEmpty();
        return bothHave && !first.session().sharesClusterWith(second.session()) ? 1 : 0;
    }

    @Override
    public FindingSentence sentence(Placement first, Placement second) {
        return FindingSentence.of(
                wording.titleWithClusters(first.session())
                        + " is followed by "
                        + wording.titleWithClusters(second.session())
                        + " in "
                        + second.placedSlot().room().name()
                        + " at "
                        + wording.moment(second.start())
                        + ".");
    }
}
