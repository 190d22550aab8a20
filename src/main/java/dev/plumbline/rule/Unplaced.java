package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;

/** Every accepted session has a place; who is left out goes by priority. */
final class Unplaced implements WaitlistRule {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "unplaced",
                    "On the waitlist",
                    "Sessions of priority 1 to 4 have a place where there is room for them.",
                    Severity.MEDIUM,
                    1,
                    "4 to the power of priority - 1",
                    "One level above everything soft: a talk is never left out to make the agenda nicer.");

    private final FindingWording wording;

    Unplaced(RuleContext context) {
        wording = context.wording();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public long penalty(Session session) {
        return session.mustRun() ? 0 : 1L << 2 * (session.priority() - 1);
    }

    @Override
    public FindingSentence sentence(Session session) {
        return FindingSentence.of(
                wording.titleWithClusters(session)
                        + ", priority "
                        + session.priority()
                        + ", is on the waitlist.");
    }
}
