package dev.plumbline.lab.yardstick;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.Group;
import dev.plumbline.rule.GroupMatch;
import dev.plumbline.rule.Horizon;
import dev.plumbline.rule.Sentence;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Placement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;

/** A group that is judged as a whole: what is wrong with it is one thing. */
public abstract class WholeGroup implements Group {

    private final List<Placement> members = new ArrayList<>();

    /** A session came in; the slot is its own. */
    protected abstract void entered(Session session, Slot slot);

    /** A session that was in went out. */
    protected abstract void left(Session session, Slot slot);

    /** Says what is wrong. */
    protected abstract String sentence();

    /** Those who are in, in no order. */
    protected final List<Placement> members() {
        return members;
    }

    @Override
    public final void add(Placement member) {
        members.add(member);
        entered(member.session(), member.placedSlot());
    }

    @Override
    public final void remove(Placement member) {
        for (int i = members.size() - 1; i >= 0; i--) {
            if (members.get(i).session() == member.session()) {
                Placement last = members.removeLast();
                if (i < members.size()) {
                    members.set(i, last);
                }
                left(member.session(), member.placedSlot());
                return;
            }
        }
    }

    /** Everything, which is more than it takes. */
    @Override
    public final Object outlook(Horizon horizon) {
        return sorted();
    }

    @Override
    public final List<GroupMatch> matches() {
        long penalty = penalty();
        return penalty == 0
                ? List.of()
                : List.of(new GroupMatch(penalty, sorted(), Sentence.of(sentence())));
    }

    private List<FixedPlacement> sorted() {
        return members.stream().map(FixedPlacement::of).sorted(Schedule.CHRONOLOGICAL).toList();
    }
}
