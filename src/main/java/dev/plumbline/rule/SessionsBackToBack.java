package dev.plumbline.rule;

import com.fasterxml.jackson.databind.node.IntNode;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.Placement;
import java.util.List;
import java.util.stream.Stream;

/** Nobody has to run from one room to another. */
public final class SessionsBackToBack implements RelationRule {

    private static final String PAUSE = "pauseMinutes";
    private static final int LONGEST_PAUSE = 120;

    /** The name of this rule. */
    public static final String ID = "sessionsBackToBack";

    static final RuleInfo INFO =
            RuleInfo.of(
                            ID,
                            "No pause between rooms",
                            "Who speaks or is required in two sessions in different rooms has a pause between them.",
                            Severity.SOFT,
                            5,
                            "people without a pause",
                            "Half a change of topic for everybody who has to run.")
                    .with(
                            new ParamInfo(
                                    PAUSE,
                                    "Minutes that are pause enough, 1 to 120.",
                                    new IntNode(5)));

    private final List<SessionRelation> relations;
    private final int pause;
    private final FindingWording wording;

    SessionsBackToBack(RuleContext context) {
        wording = context.wording();
        pause = context.params().number(PAUSE, 1, LONGEST_PAUSE);
        relations = context.relations(INFO, relations(context.facts()));
    }

    private static Stream<SessionRelation> relations(Facts facts) {
        long rooms = facts.slots().stream().map(slot -> slot.room().id()).distinct().count();
        return rooms > 1 ? SharedPeople.bound(facts) : Stream.empty();
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
        long between = between(first, second);
        return between >= 0
                        && between < pause
                        && first.placedSlot().room() != second.placedSlot().room()
                ? relation.people().size()
                : 0;
    }

    /** Minutes from the end of one to the start of the other; negative when they overlap. */
    private static long between(Placement first, Placement second) {
        return Math.max(second.start() - first.end(), first.start() - second.end());
    }

    @Override
    public FindingSentence sentence(SessionRelation relation, Placement first, Placement second) {
        boolean isInOrder = first.start() < second.start();
        Placement earlier = isInOrder ? first : second;
        Placement later = isInOrder ? second : first;
        long between = between(first, second);
        return new FindingSentence(
                wording.names(relation.people())
                        + (relation.people().size() == 1 ? " has " : " have ")
                        + (between == 0 ? "no pause" : "only " + wording.minutes(between))
                        + " between "
                        + wording.title(earlier.session())
                        + " at "
                        + wording.place(earlier)
                        + " and "
                        + wording.title(later.session())
                        + " at "
                        + wording.place(later)
                        + ".",
                relation.people(),
                !relation.onlySpeakers());
    }
}
