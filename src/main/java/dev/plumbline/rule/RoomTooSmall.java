package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.Placement;

/** Everybody who comes has a seat. */
final class RoomTooSmall implements SessionRule {

    static final RuleInfo INFO =
            RuleInfo.of(
                    "roomTooSmall",
                    "Room too small",
                    "The room has a seat for everybody of the expected audience, where both numbers are given.",
                    Severity.SOFT,
                    1,
                    "people without a seat",
                    "Ten people who stand are as bad as a change of topic.");

    /** By session: heads, 0 when nobody said how many. */
    private final int[] audiences;

    /** By slot: seats, as many as can be when nobody said how many. */
    private final int[] seats;

    private final FindingWording wording;

    RoomTooSmall(RuleContext context) {
        wording = context.wording();
        var facts = context.facts();
        audiences = facts.sessions().stream().mapToInt(RoomTooSmall::audience).toArray();
        seats = facts.slots().stream().mapToInt(RoomTooSmall::seats).toArray();
    }

    private static int audience(Session session) {
        Integer expected = session.details().conditions().expectedAudience();
        return expected == null ? 0 : expected;
    }

    private static int seats(Slot slot) {
        Integer capacity = slot.room().capacity();
        return capacity == null ? Integer.MAX_VALUE : capacity;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public long penalty(Placement placement) {
        int heads = audiences[placement.session().index()];
        return heads == 0 ? 0 : Math.max(0, heads - seats[placement.placedSlot().index()]);
    }

    @Override
    public FindingSentence sentence(Placement placement) {
        return FindingSentence.of(
                wording.title(placement.session())
                        + " at "
                        + wording.place(placement)
                        + " expects "
                        + wording.count(audiences[placement.session().index()], "person", "people")
                        + ", but the room has "
                        + wording.count(seats[placement.placedSlot().index()], "seat", "seats")
                        + ".");
    }
}
