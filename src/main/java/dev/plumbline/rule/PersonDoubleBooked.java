package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Placement;
import java.util.List;

/** Nobody speaks or is required in two sessions at once. */
public final class PersonDoubleBooked implements RelationRule {

    /** The name of this rule. */
    public static final String ID = "personDoubleBooked";

    static final RuleInfo INFO =
            RuleInfo.of(
                    ID,
                    "Person in two places",
                    "Nobody speaks, or is required, in two sessions at the same time.",
                    Severity.HARD,
                    1,
                    "minutes shared, per person",
                    "Counted in minutes like every overlap.");

    private final List<SessionRelation> relations;
    private final FindingWording wording;

    PersonDoubleBooked(RuleContext context) {
        wording = context.wording();
        relations = context.relations(INFO, SharedPeople.bound(context.facts()));
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
        return first.overlap(second) * relation.people().size();
    }

    @Override
    public FindingSentence sentence(SessionRelation relation, Placement first, Placement second) {
        return new FindingSentence(
                "%s %s needed at the same time in %s at %s and in %s at %s."
                        .formatted(
                                wording.names(relation.people()),
                                relation.people().size() == 1 ? "is" : "are",
                                wording.title(first.session()),
                                wording.place(first),
                                wording.title(second.session()),
                                wording.place(second)),
                relation.people(),
                !relation.onlySpeakers());
    }
}
