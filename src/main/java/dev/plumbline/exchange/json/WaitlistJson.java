package dev.plumbline.exchange.json;

import dev.plumbline.explain.waitlist.WaitlistReason;
import dev.plumbline.problem.facts.FactPlace;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import java.util.List;

/** A session without a place as the contract shows it. */
record WaitlistJson(String session, String title, String code, String reason) {

    /** As much as was found out. */
    static WaitlistJson forOrganizers(Session session, WaitlistReason reason) {
        return of(session, reason.code(), reason.text());
    }

    /** As much as needs no rules. */
    static WaitlistJson forOrganizers(Session session, Facts facts) {
        List<Slot> slots = facts.slots().stream().filter(slot -> suits(session, slot)).toList();
        int shortest = session.shortestMinutes();
        if (facts.slots().isEmpty()) {
            return of(session, "noTimeSlots", "There are no time slots.");
        }
        if (slots.isEmpty()) {
            return of(
                    session,
                    "noSuitableSlot",
                    "Its track, its places and the features it needs leave no time slot.");
        }
        if (slots.stream().allMatch(slot -> slot.time().minutes() < shortest)) {
            return of(
                    session,
                    "tooLong",
                    "Even at its shortest (%d minutes) it is longer than every time slot that suits it."
                            .formatted(shortest));
        }
        return of(
                session,
                "unplaced",
                "No place was found that costs less than leaving it out (priority %d)."
                        .formatted(session.priority()));
    }

    /** Without what organizers asked for. */
    static WaitlistJson forPublic(Session session) {
        return of(session, "unplaced", "It has no place in this schedule.");
    }

    private static boolean suits(Session session, Slot slot) {
        if (session.breakLimits() != null) {
            return session.breakLimits().slot() == slot;
        }
        List<FactPlace> places = session.places();
        return session.trackAllows(slot)
                && slot.room().features().containsAll(session.details().conditions().roomFeatures())
                && (places.isEmpty() || places.stream().anyMatch(place -> place.admits(slot)));
    }

    private static WaitlistJson of(Session session, String code, String reason) {
        return new WaitlistJson(session.id(), session.title(), code, reason);
    }
}
