package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.BreakLimits;
import dev.plumbline.problem.facts.Session;

/** What must run has a place. */
public final class MustRunUnplaced implements WaitlistRule {

    /** The name of this rule. */
    public static final String ID = "mustRunUnplaced";

    static final RuleInfo INFO =
            RuleInfo.of(
                    ID,
                    "Must run, but has no place",
                    "Sessions of priority 5, and breaks, are never left out.",
                    Severity.HARD,
                    100,
                    "minutes left out",
                    "A hundred times an overlapping minute, so that dropping a session is never cheaper than any overlap.");

    private final FindingWording wording;

    MustRunUnplaced(RuleContext context) {
        wording = context.wording();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public long penalty(Session session) {
        return session.mustRun() ? session.preferredMinutes() : 0;
    }

    @Override
    public FindingSentence sentence(Session session) {
        BreakLimits limits = session.breakLimits();
        return FindingSentence.of(
                wording.titleWithClusters(session)
                        + (limits == null ? "" : " of " + wording.slot(limits.slot()))
                        + " must run, but has no place.");
    }
}
