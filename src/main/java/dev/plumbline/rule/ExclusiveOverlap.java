package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Sessions that exclude each other do not overlap. */
public final class ExclusiveOverlap implements RelationRule {

    /** The name of this rule. */
    public static final String ID = "exclusive";

    static final RuleInfo INFO =
            RuleInfo.of(
                    ID,
                    "Exclusive sessions overlap",
                    "Sessions that name each other as exclusive do not run at the same time; naming one way is enough.",
                    Severity.HARD,
                    1,
                    "minutes shared",
                    "Counted in minutes like every overlap.");

    private final List<SessionRelation> relations;
    private final FindingWording wording;

    ExclusiveOverlap(RuleContext context) {
        wording = context.wording();
        relations = context.relations(INFO, relations(context.facts()));
    }

    private static Stream<SessionRelation> relations(Facts facts) {
        record Pair(int lower, int higher) {}
        Set<Pair> seen = new LinkedHashSet<>();
        for (Session session : facts.sessions()) {
            for (String id : session.details().conditions().exclusiveWith()) {
                int other = facts.session(id).orElseThrow().index();
                seen.add(
                        new Pair(
                                Math.min(session.index(), other),
                                Math.max(session.index(), other)));
            }
        }
        return seen.stream()
                .map(
                        pair ->
                                SessionRelation.of(
                                        facts.sessions().get(pair.lower()),
                                        facts.sessions().get(pair.higher())));
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
    public long penalty(SessionRelation relation, Placement first, Placement second) {
        return first.overlap(second);
    }

    @Override
    public FindingSentence sentence(SessionRelation relation, Placement first, Placement second) {
        return FindingSentence.of(
                wording.title(first.session())
                        + " at "
                        + wording.place(first)
                        + " and "
                        + wording.title(second.session())
                        + " at "
                        + wording.place(second)
                        + " must not run at the same time.");
    }
}
