package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.explain.waitlist.WaitlistReason;
import dev.plumbline.problem.facts.FactPlace;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A schedule as the contract shows it; what is null is left out. */
record ScheduleDocument(
        String name,
        String timeZone,
        @JsonInclude List<PlacementJson> placements,
        @JsonInclude List<WaitlistJson> waitlist,
        @Nullable String score,
        @Nullable Boolean feasible,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<FindingJson> findings) {

    /**
     * @param reasons why sessions are on the waitlist, as far as that was found out
     */
    static ScheduleDocument forOrganizers(
            ScoredSchedule scored, Map<Session, WaitlistReason> reasons) {
        var facts = scored.schedule().facts();
        var findings = scored.findings().stream().map(FindingJson::of).toList();
        return new ScheduleDocument(
                facts.problem().name(),
                facts.problem().timeZone().getId(),
                placements(scored.schedule()),
                scored.schedule().waitlist().stream()
                        .map(session -> waiting(session, reasons.get(session), facts))
                        .toList(),
                scored.score().toString(),
                scored.score().isFeasible(),
                findings);
    }

    private static WaitlistJson waiting(
            Session session, @Nullable WaitlistReason reason, Facts facts) {
        return reason == null
                ? WaitlistJson.forOrganizers(session, facts)
                : WaitlistJson.forOrganizers(session, reason);
    }

    static ScheduleDocument forPublic(Schedule schedule) {
        var problem = schedule.facts().problem();
        return new ScheduleDocument(
                problem.name(),
                problem.timeZone().getId(),
                placements(schedule),
                schedule.waitlist().stream().map(WaitlistJson::forPublic).toList(),
                null,
                null,
                null);
    }

    private static List<PlacementJson> placements(Schedule schedule) {
        var zone = schedule.facts().problem().timeZone();
        return schedule.placements().stream()
                .map(placement -> PlacementJson.of(placement, zone))
                .toList();
    }

    /** A session without a place as the contract shows it. */
    private record WaitlistJson(String session, String title, String code, String reason) {

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
                    && slot.room()
                            .features()
                            .containsAll(session.details().conditions().roomFeatures())
                    && (places.isEmpty() || places.stream().anyMatch(place -> place.admits(slot)));
        }

        private static WaitlistJson of(Session session, String code, String reason) {
            return new WaitlistJson(session.id(), session.title(), code, reason);
        }
    }
}
