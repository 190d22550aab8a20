package dev.plumbline.rule;

import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.plumbline.problem.AttendeeWish;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.Placement;

/** Everybody who comes has a seat. */
final class RoomTooSmall implements SessionRule {

    private static final String FROM_WISHES = "audienceFromWishes";

    static final RuleInfo INFO =
            RuleInfo.of(
                            "roomTooSmall",
                            "Room too small",
                            "The room has a seat for everybody of the expected audience, where both numbers are given.",
                            Severity.SOFT,
                            1,
                            "people without a seat",
                            "Ten people who stand are as bad as a change of topic.")
                    .with(
                            new ParamInfo(
                                    FROM_WISHES,
                                    "Whether a session without an expected audience expects those who wish to see it.",
                                    BooleanNode.FALSE));

    /** By session: heads, 0 when nobody said how many. */
    private final int[] audiences;

    /** By slot: seats, as many as can be when nobody said how many. */
    private final int[] seats;

    private final FindingWording wording;

    RoomTooSmall(RuleContext context) {
        wording = context.wording();
        var facts = context.facts();
        boolean fromWishes = context.params().flag(FROM_WISHES);
        audiences =
                facts.sessions().stream()
                        .mapToInt(session -> audience(facts, session, fromWishes))
                        .toArray();
        seats = facts.slots().stream().mapToInt(RoomTooSmall::seats).toArray();
    }

    private static int audience(Facts facts, Session session, boolean fromWishes) {
        Integer expected = session.details().conditions().expectedAudience();
        if (expected != null || !fromWishes) {
            return expected == null ? 0 : expected;
        }
        long people =
                facts.problem().wishes().stream()
                        .filter(wish -> wish.sessions().contains(session.id()))
                        .mapToLong(AttendeeWish::people)
                        .sum();
        return (int) Math.min(people, Integer.MAX_VALUE);
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
