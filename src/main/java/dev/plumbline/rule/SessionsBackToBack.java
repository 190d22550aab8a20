package dev.plumbline.rule;

import com.fasterxml.jackson.databind.node.IntNode;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.Placement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Nobody has to run from one room to another, and who asks for a pause between sessions has it. */
public final class SessionsBackToBack implements RelationRule {

    private static final String PAUSE = "pauseMinutes";
    private static final int LONGEST_PAUSE = 120;

    /** The name of this rule. */
    public static final String ID = "sessionsBackToBack";

    static final RuleInfo INFO =
            RuleInfo.of(
                            ID,
                            "No pause between rooms",
                            "Who speaks or is required in two sessions in different rooms has a pause between them; who asks for a pause has it in any room.",
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

    /** Of all that anybody wants; asked for at every step of a search. */
    private final int longestPause;

    private final FindingWording wording;

    SessionsBackToBack(RuleContext context) {
        wording = context.wording();
        pause = context.params().number(PAUSE, 1, LONGEST_PAUSE);
        longestPause =
                context.facts().people().values().stream()
                        .map(Person::pauseMinutes)
                        .filter(Objects::nonNull)
                        .reduce(pause, Math::max);
        relations = context.relations(INFO, relations(context.facts()));
    }

    private static Stream<SessionRelation> relations(Facts facts) {
        long rooms = facts.slots().stream().map(slot -> slot.room().id()).distinct().count();
        return SharedPeople.relations(
                facts,
                session -> session.attendees().bound(),
                (person, first, second) -> rooms > 1 || person.pauseMinutes() != null);
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
        if (between < 0 || between >= longestPause) {
            return 0;
        }
        long without = 0;
        for (int i = 0; i < relation.people().size(); i++) {
            without += between < pause(relation.people().get(i), first, second) ? 1 : 0;
        }
        return without;
    }

    /** How many minutes the person has at least between the two. */
    private int pause(Person person, Placement first, Placement second) {
        Integer own = person.pauseMinutes();
        int between = first.placedSlot().room() == second.placedSlot().room() ? 0 : pause;
        return own == null ? between : own;
    }

    @Override
    public int pauseBetween(SessionRelation relation) {
        int longest = 0;
        for (Person person : relation.people()) {
            Integer own = person.pauseMinutes();
            longest = own == null ? longest : Math.max(longest, own);
        }
        return longest;
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
        var people =
                relation.people().stream()
                        .filter(person -> between < pause(person, first, second))
                        .toList();
        return new FindingSentence(
                wording.names(people)
                        + (people.size() == 1 ? " has " : " have ")
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
                people,
                !relation.onlySpeakers());
    }
}
