package dev.plumbline.rule;

import dev.plumbline.problem.RelationKind;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.List;
import java.util.stream.Stream;

/** Sessions that exclude each other do not overlap. */
public final class ExclusiveOverlap implements RelationRule {

    /** The name of this rule. */
    public static final String ID = "exclusive";

    static final RuleInfo INFO =
            RuleInfo.of(
                    ID,
                    "Exclusive sessions overlap",
                    "Sessions that name each other as exclusive, or are tied not to run at once, do not run at the same time; naming one way is enough.",
                    Severity.HARD,
                    1,
                    "minutes shared",
                    "Counted in minutes like every overlap.");

    private final List<SessionRelation> relations;
    private final FindingWording wording;

    ExclusiveOverlap(RuleContext context) {
        wording = context.wording();
        relations =
                context.relations(
                        INFO,
                        Stream.concat(named(context), context.tiedPairs(RelationKind.NOT_AT_ONCE))
                                .distinct());
    }

    /** Those that name each other; a tie with a severity of its own is another matter. */
    private static Stream<SessionRelation> named(RuleContext context) {
        var facts = context.facts();
        return context.grade().isPlain()
                ? facts.sessions().stream().flatMap(session -> named(facts, session))
                : Stream.empty();
    }

    private static Stream<SessionRelation> named(Facts facts, Session session) {
        return session.details().conditions().exclusiveWith().stream()
                .map(id -> facts.session(id).orElseThrow())
                .map(other -> RuleContext.inOrder(session, other, 1));
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
        return relation.number() * first.overlap(second);
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
