package dev.plumbline.rule;

import com.fasterxml.jackson.databind.node.IntNode;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What runs late still ends before the break, and before others want the room. */
final class SlackMissing implements GroupRule<Slot> {

    private static final String MINUTES = "minutes";
    private static final int MOST_MINUTES = 60;

    static final RuleInfo INFO =
            RuleInfo.of(
                            "slackMissing",
                            "No buffer",
                            "Some minutes are left between the last session before a break and the break, and between the last session of a slot and the slot's"
                                    + " end.",
                            Severity.SOFT,
                            2,
                            "stretches without a buffer",
                            "A buffer is worth no cut and no waiting; it decides between agendas that are equally good without it.")
                    .with(
                            new ParamInfo(
                                    MINUTES,
                                    "Minutes that are buffer enough, 1 to 60.",
                                    new IntNode(5)));

    private final int minutes;
    private final FindingWording wording;

    SlackMissing(RuleContext context) {
        wording = context.wording();
        minutes = context.params().number(MINUTES, 1, MOST_MINUTES);
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

    /** A break that starts later leaves more of a buffer before it. */
    @Override
    public StartEffect startEffect(Session session) {
        return session.isBreak() ? StartEffect.PAUSE_BEFORE : StartEffect.EARLIER_IS_NO_WORSE;
    }

    @Override
    public int pauseBefore() {
        return minutes;
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
            int missing = 0;
            Placement last = null;
            for (int i = 0; i < members.size(); i++) {
                Placement member = members.get(i);
                if (!member.session().isBreak()) {
                    last = later(last, member);
                } else if (last != null) {
                    missing += isTight(last, member.start()) ? 1 : 0;
                    last = null;
                }
            }
            return missing + (last != null && isTight(last, slot.end()) ? 1 : 0);
        }

        /** Whatever follows looks back at the end of the last session, unless that is a break. */
        @Override
        public Object futureKey(FillHorizon horizon) {
            members.sort();
            Placement last = null;
            for (int i = 0; i < members.size(); i++) {
                Placement member = members.get(i);
                last = member.session().isBreak() ? null : later(last, member);
            }
            return last == null ? Long.MIN_VALUE : last.end();
        }

        /** The one that ends later: in a schedule made elsewhere, sessions may overlap. */
        private static Placement later(@Nullable Placement last, Placement member) {
            return last == null || member.end() > last.end() ? member : last;
        }

        /** A break that starts when the slot has ended is no buffer. */
        private boolean isTight(Placement last, long until) {
            return Math.min(until, slot.end()) - last.end() < minutes;
        }

        @Override
        public List<GroupMatch> matches() {
            members.sort();
            List<GroupMatch> matches = new ArrayList<>();
            Placement last = null;
            for (Placement member : members) {
                if (!member.session().isBreak()) {
                    last = later(last, member);
                } else if (last != null) {
                    if (isTight(last, member.start())) {
                        matches.add(
                                new GroupMatch(
                                        1, List.of(last, member), beforeBreak(last, member)));
                    }
                    last = null;
                }
            }
            if (last != null && isTight(last, slot.end())) {
                matches.add(new GroupMatch(1, List.of(last), atEnd(last)));
            }
            return matches;
        }

        private FindingSentence beforeBreak(Placement last, Placement pause) {
            return FindingSentence.of(
                    between(last)
                            + wording.title(pause.session())
                            + " at "
                            + wording.momentAfter(last.start(), pause.start())
                            + ".");
        }

        private FindingSentence atEnd(Placement last) {
            return FindingSentence.of(
                    between(last)
                            + "the end of the slot at "
                            + wording.momentAfter(last.start(), slot.end())
                            + ".");
        }

        private String between(Placement last) {
            return "There is no buffer of "
                    + wording.minutes(minutes)
                    + " between "
                    + wording.title(last.session())
                    + " at "
                    + wording.place(last)
                    + " and ";
        }
    }
}
