package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.List;
import java.util.stream.Stream;

/** A session runs after the ones it names, as directly as it asks. */
public final class PrecedenceBroken implements RelationRule {

    /** The name of this rule. */
    public static final String ID = "precedence";

    static final RuleInfo INFO =
            RuleInfo.of(
                    ID,
                    "Wrong order",
                    "A session starts when those it comes after have ended; with a least gap so much later, with a longest gap within it; a longest gap alone means in the same slot.",
                    Severity.HARD,
                    1,
                    "minutes too early (at most both lengths) or too late (at most its own length)",
                    "Counted in minutes like the other hard rules; bounded, so that one wrong order does not outweigh everything else.");

    /** In place of a least gap: both have to be in one slot. */
    private static final int ONE_SLOT = -1;

    private final List<SessionRelation> relations;
    private final FindingWording wording;

    PrecedenceBroken(RuleContext context) {
        wording = context.wording();
        var facts = context.facts();
        relations =
                context.relations(
                        INFO,
                        facts.sessions().stream()
                                .flatMap(session -> relations(facts, session))
                                .distinct());
    }

    private static Stream<SessionRelation> relations(Facts facts, Session session) {
        return facts.precedencesOf(session).stream()
                .map(
                        before ->
                                new SessionRelation(
                                        before.session(),
                                        session,
                                        List.of(),
                                        before.sharesSlot() ? ONE_SLOT : before.minGapMinutes(),
                                        before.maxGapMinutes() == null
                                                ? SessionRelation.UNLIMITED
                                                : before.maxGapMinutes()));
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
        long early = Math.max(0, relation.number()) - gap;
        if (early > 0) {
            return Math.min(early, first.minutes() + second.minutes());
        }
        if (relation.limit() == SessionRelation.UNLIMITED) {
            return 0;
        }
        if (relation.number() == ONE_SLOT && first.slot() != second.slot()) {
            return second.minutes();
        }
        return Math.min(Math.max(0, gap - relation.limit()), second.minutes());
    }

    @Override
    public int pauseBetween(SessionRelation relation) {
        return Math.max(0, relation.number());
    }

    @Override
    public FindingSentence sentence(SessionRelation relation, Placement first, Placement second) {
        Integer limit = relation.limit() == SessionRelation.UNLIMITED ? null : relation.limit();
        int least = Math.max(0, relation.number());
        return FindingSentence.of(
                wording.title(second.session())
                        + " at "
                        + wording.place(second)
                        + wording.after(least, limit)
                        + wording.title(first.session())
                        + ", which is at "
                        + wording.place(first)
                        + ".");
    }
}
