package dev.plumbline.lab.learn;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SessionRule;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A hard rule that also forbids to place some sessions, so that a search compares like with like:
 * with the agenda's own waitlist.
 */
final class FixedWaitlist implements SessionRule {

    /** More than it could ever cost to leave a session out. */
    private static final long FORBIDDEN = 1_000_000;

    private final SessionRule inner;
    private final Set<Session> sessions;

    private FixedWaitlist(SessionRule inner, Set<Session> sessions) {
        this.inner = inner;
        this.sessions = sessions;
    }

    /** The rules, of which the first that can also holds these sessions out. */
    static RuleSet of(RuleSet rules, Set<Session> sessions) {
        List<WeightedRule> result = new ArrayList<>(rules.rules());
        for (int number = 0; number < result.size() && !sessions.isEmpty(); number++) {
            var rule = result.get(number);
            if (rule.counts()
                    && rule.severity() == Severity.HARD
                    && rule.rule() instanceof SessionRule inner) {
                var holding = new FixedWaitlist(inner, sessions);
                result.set(number, new WeightedRule(holding, rule.severity(), rule.weight()));
                break;
            }
        }
        return new RuleSet(rules.facts(), List.copyOf(result));
    }

    @Override
    public RuleInfo info() {
        return inner.info();
    }

    @Override
    public long penalty(Placement placement) {
        return inner.penalty(placement) + (sessions.contains(placement.session()) ? FORBIDDEN : 0);
    }

    @Override
    public FindingSentence sentence(Placement placement) {
        return sessions.contains(placement.session())
                ? FindingSentence.of("The agenda leaves it out.")
                : inner.sentence(placement);
    }
}
