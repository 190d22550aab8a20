package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Placement;
import java.util.List;

/** A session runs after the ones it names, as directly as it asks. */
public final class PrecedenceBroken implements RelationRule {

    /** The name of this rule. */
    public static final String ID = "precedence";

    static final RuleInfo INFO =
            RuleInfo.of(
                    ID,
                    "Wrong order",
                    "A session starts when those it comes after have ended; where a longest gap is given, in the same slot and within it.",
                    Severity.HARD,
                    1,
                    "minutes too early (at most both lengths) or too late (at most its own length)",
                    "Counted in minutes like the other hard rules; bounded, so that one wrong order does not outweigh everything else.");

    private final List<SessionRelation> relations;
    private final FindingWording wording;

    PrecedenceBroken(RuleContext context) {
        wording = context.wording();
        var facts = context.facts();
        relations =
                context.relations(
                        INFO,
                        facts.sessions().stream()
                                .flatMap(
                                        session ->
                                                facts.precedencesOf(session).stream()
                                                        .map(
                                                                before ->
                                                                        new SessionRelation(
                                                                                before.session(),
                                                                                session,
                                                                                List.of(),
                                                                                before
                                                                                                        .maxGapMinutes()
                                                                                                == null
                                                                                        ? SessionRelation
                                                                                                .UNLIMITED
                                                                                        : before
                                                                                                .maxGapMinutes())))
                                .distinct());
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
    public long penalty(SessionRelation relation, Placement first, Placement second) {
        long gap = second.start() - first.end();
        if (gap < 0) {
            return Math.min(-gap, first.minutes() + second.minutes());
        }
        if (relation.limit() == SessionRelation.UNLIMITED) {
            return 0;
        }
        if (first.slot() != second.slot()) {
            return second.minutes();
        }
        return Math.min(Math.max(0, gap - relation.limit()), second.minutes());
    }

    @Override
    public FindingSentence sentence(SessionRelation relation, Placement first, Placement second) {
        Integer limit = relation.limit() == SessionRelation.UNLIMITED ? null : relation.limit();
        return FindingSentence.of(
                wording.title(second.session())
                        + " at "
                        + wording.place(second)
                        + wording.after(limit)
                        + wording.title(first.session())
                        + ", which is at "
                        + wording.place(first)
                        + ".");
    }
}
