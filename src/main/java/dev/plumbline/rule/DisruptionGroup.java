package dev.plumbline.rule;

import dev.plumbline.problem.Person;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The published sessions of which one person is told, or one session without people. Telling
 * somebody two things costs as much as the worse of them.
 */
final class DisruptionGroup implements SessionGroup {

    private final Disruption rule;
    private final @Nullable Person person;
    private final GroupMembers members = new GroupMembers();

    /**
     * @param person null for a session without people
     */
    DisruptionGroup(Disruption rule, @Nullable Person person) {
        this.rule = rule;
        this.person = person;
    }

    @Override
    public void add(Placement member) {
        members.add(member);
    }

    @Override
    public void remove(Placement member) {
        members.remove(member);
    }

    @Override
    public long penalty() {
        long worst = 0;
        for (int i = 0; i < members.size(); i++) {
            worst = Math.max(worst, rule.cost(members.get(i)));
        }
        return worst;
    }

    /** Only what is worse than this costs more. */
    @Override
    public Object futureKey(FillHorizon horizon) {
        return penalty();
    }

    @Override
    public List<GroupMatch> matches() {
        long penalty = penalty();
        if (penalty == 0) {
            return List.of();
        }
        members.sort();
        List<Placement> changed = new ArrayList<>();
        for (Placement member : members) {
            if (rule.cost(member) > 0) {
                changed.add(member);
            }
        }
        String news = rule.enumerate(changed.stream().map(rule::news).toList());
        return List.of(new GroupMatch(penalty, changed, sentence(news, changed)));
    }

    private FindingSentence sentence(String news, List<Placement> changed) {
        if (person == null) {
            return FindingSentence.of("The audience must be told " + news + ".");
        }
        return new FindingSentence(
                person.name() + " must be told " + news + ".",
                List.of(person),
                !changed.stream()
                        .allMatch(
                                member ->
                                        member.session().attendees().speakers().contains(person)));
    }
}
