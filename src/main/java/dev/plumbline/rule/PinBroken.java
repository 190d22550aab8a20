package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.FactPin;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Placement;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is settled stays: a pinned session has its slot, its start and its length. */
public final class PinBroken implements GroupRule<Session> {

    /** The name of this rule. */
    public static final String ID = "pinBroken";

    static final RuleInfo INFO =
            RuleInfo.of(
                    ID,
                    "Pin broken",
                    "A pinned session has the slot, start and length it is pinned to; pinned to a slot or start, it is not left out.",
                    Severity.HARD,
                    10_000,
                    "minutes off, at most the session's length; the length for another slot; three times the length for none",
                    "Far above every other hard rule: a pin is the organizers' own decision, and not the search's to weigh.");

    /** Dearer than wrong in slot, start and length together. */
    private static final long LEFT_OUT = 3;

    private final FindingWording wording;

    PinBroken(RuleContext context) {
        wording = context.wording();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Collection<Session> keys(Placement placement) {
        return placement.session().pin().equals(FactPin.NONE)
                ? List.of()
                : List.of(placement.session());
    }

    @Override
    public boolean followsMembers() {
        return true;
    }

    @Override
    public StartEffect startEffect(Session session) {
        return StartEffect.OWN_BURDEN;
    }

    @Override
    public boolean isSuperadditive() {
        return true;
    }

    @Override
    public SessionGroup empty(Session session) {
        return new PinGroup();
    }

    private static long penalty(Placement placement) {
        Session session = placement.session();
        FactPin pin = session.pin();
        long length = session.longestMinutes();
        if (!placement.isPlaced()) {
            return pin.settlesPlace() ? LEFT_OUT * length : 0;
        }
        long penalty = pin.slot() != null && pin.slot() != placement.slot() ? length : 0;
        if (pin.start() != null) {
            penalty += Math.min(Math.abs(placement.start() - pin.start()), length);
        }
        if (pin.minutes() != null) {
            penalty += Math.min(Math.abs(placement.minutes() - pin.minutes()), length);
        }
        return penalty;
    }

    private FindingSentence sentence(Placement placement) {
        return FindingSentence.of(
                wording.title(placement.session())
                        + " is pinned to "
                        + wording.pin(placement.session().pin())
                        + (placement.isPlaced()
                                ? ", but is at " + wording.place(placement)
                                : ", but has no place")
                        + ".");
    }

    /** The pinned session alone, placed or not. */
    private final class PinGroup implements SessionGroup {

        private @Nullable Placement member;

        @Override
        public void add(Placement added) {
            member = added;
        }

        @Override
        public void remove(Placement removed) {
            if (member != null && member.session() == removed.session()) {
                member = null;
            }
        }

        @Override
        public long penalty() {
            return member == null ? 0 : PinBroken.penalty(member);
        }

        @Override
        public Object futureKey(FillHorizon horizon) {
            return member == null ? List.of() : List.of(FixedPlacement.of(member));
        }

        @Override
        public List<GroupMatch> matches() {
            return member == null || penalty() == 0
                    ? List.of()
                    : List.of(new GroupMatch(penalty(), List.of(member), sentence(member)));
        }
    }
}
