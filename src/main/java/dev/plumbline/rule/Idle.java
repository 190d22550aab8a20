package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.Placement;
import dev.plumbline.schedule.TurnoverTimes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nobody waits inside a slot. */
public final class Idle implements GroupRule<Slot> {

    /** The name of this rule. */
    public static final String ID = "idle";

    static final RuleInfo INFO =
            RuleInfo.of(
                    ID,
                    "Waiting inside a slot",
                    "From the start of a slot to the end of its last session, there is no time in which nothing happens. Changeover, setup and teardown are no waiting.",
                    Severity.SOFT,
                    1,
                    "minutes of waiting",
                    "Ten minutes of waiting are as bad as a change of topic.");

    private final TurnoverTimes turnovers;
    private final boolean turnoversExist;
    private final FindingWording wording;

    Idle(RuleContext context) {
        wording = context.wording();
        turnovers = new TurnoverTimes(context.facts());
        turnoversExist = context.facts().slots().stream().anyMatch(turnovers::existIn);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Collection<Slot> keys(Placement placement) {
        return placement.isPlaced() && placement.placedSlot().isSequential()
                ? List.of(placement.placedSlot())
                : List.of();
    }

    @Override
    public StartEffect startEffect(Session session) {
        return turnoversExist ? StartEffect.ANY : StartEffect.EARLIER_IS_NO_WORSE;
    }

    @Override
    public SessionGroup empty(Slot slot) {
        return new SlotGroup(slot);
    }

    /** The sessions of one slot in order of time. */
    private final class SlotGroup implements SessionGroup {

        private final Slot slot;
        private final GroupMembers members = new GroupMembers();

        SlotGroup(Slot slot) {
            this.slot = slot;
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
            members.sort();
            long waiting = 0;
            Placement last = null;
            for (int i = 0; i < members.size(); i++) {
                Placement member = members.get(i);
                waiting += waiting(last, member);
                last = later(last, member);
            }
            return waiting;
        }

        /** Minutes before a member in which nothing happens and nobody clears or sets up. */
        private long waiting(@Nullable Placement last, Placement member) {
            if (last == null) {
                return Math.max(0, member.start() - slot.start());
            }
            long gap = member.start() - Math.max(slot.start(), last.end());
            return gap <= 0
                    ? 0
                    : Math.max(0, gap - turnovers.between(last.session(), member.session(), slot));
        }

        /** The one that ends later. */
        private static Placement later(@Nullable Placement last, Placement member) {
            return last == null || member.end() >= last.end() ? member : last;
        }

        @Override
        public Object futureKey(FillHorizon horizon) {
            Placement last = null;
            for (Placement member : members) {
                last = later(last, member);
            }
            return last == null
                    ? slot.start()
                    : List.of(last.end(), turnoversExist ? last.session().index() : -1);
        }

        @Override
        public List<GroupMatch> matches() {
            members.sort();
            List<GroupMatch> matches = new ArrayList<>();
            Placement last = null;
            for (Placement member : members) {
                long gap = waiting(last, member);
                if (gap > 0) {
                    matches.add(
                            new GroupMatch(
                                    gap,
                                    List.of(member),
                                    FindingSentence.of(
                                            "Nothing happens in "
                                                    + slot.room().name()
                                                    + " for "
                                                    + wording.minutes(gap)
                                                    + " before "
                                                    + wording.title(member.session())
                                                    + " at "
                                                    + wording.moment(member.start())
                                                    + ".")));
                }
                last = later(last, member);
            }
            return matches;
        }
    }
}
