package dev.plumbline.rule;

import dev.plumbline.problem.Position;
import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Placement;
import java.util.List;

/** A session that opens its track, cluster or slot starts before the others there. */
final class OpeningLate implements RelationRule {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "openingLate",
                    "Opening not first",
                    "A session that opens its track, cluster or slot starts before the others there.",
                    Severity.SOFT,
                    20,
                    "sessions before it",
                    "A session on the wrong side is worth two changes of topic: people plan their day by who opens and who closes.");

    private final List<SessionRelation> relations;
    private final FindingWording wording;

    OpeningLate(RuleContext context) {
        wording = context.wording();
        relations =
                context.relations(
                        INFO, PositionScope.relations(context.facts(), Position.At.FIRST));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SessionRelation> relations() {
        return relations;
    }

    @Override
    public boolean countsOverlapOrOrder() {
        return true;
    }

    @Override
    public long penalty(SessionRelation relation, Placement session, Placement other) {
        return other.start() < session.start() && PositionScope.applies(session, other) ? 1 : 0;
    }

    @Override
    public FindingSentence sentence(SessionRelation relation, Placement session, Placement other) {
        return FindingSentence.of(
                wording.title(session.session())
                        + " at "
                        + wording.moment(session.start())
                        + " opens "
                        + PositionScope.name(session.session())
                        + ", but "
                        + wording.title(other.session())
                        + " at "
                        + wording.moment(other.start())
                        + " starts before it.");
    }
}
