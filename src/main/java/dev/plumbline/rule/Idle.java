package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Nobody waits inside a slot. */
public final class Idle implements GroupRule<Slot> {

    /** The name of this rule. */
    public static final String ID = "idle";

    static final RuleInfo INFO =
            RuleInfo.of(
                    ID,
                    "Waiting inside a slot",
                    "From the start of a slot to the end of its last session, there is no time in which nothing happens.",
                    Severity.SOFT,
                    1,
                    "minutes of waiting",
                    "Ten minutes of waiting are as bad as a change of topic.");

    private final FindingWording wording;

    Idle(RuleContext context) {
        wording = context.wording();
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
        return StartEffect.EARLIER_IS_NO_WORSE;
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
            long busyUntil = slot.start();
            for (Placement member : members) {
                waiting += Math.max(0, member.start() - busyUntil);
                busyUntil = Math.max(busyUntil, member.end());
            }
            return waiting;
        }

        @Override
        public Object futureKey(FillHorizon horizon) {
            long busyUntil = slot.start();
            for (Placement member : members) {
                busyUntil = Math.max(busyUntil, member.end());
            }
            return busyUntil;
        }

        @Override
        public List<GroupMatch> matches() {
            members.sort();
            List<GroupMatch> matches = new ArrayList<>();
            long busyUntil = slot.start();
            for (Placement member : members) {
                long gap = member.start() - busyUntil;
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
                busyUntil = Math.max(busyUntil, member.end());
            }
            return matches;
        }
    }
}
