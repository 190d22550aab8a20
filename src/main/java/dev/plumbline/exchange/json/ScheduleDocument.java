package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.explain.chairs.ChairAssignment;
import dev.plumbline.explain.chairs.SlotChairs;
import dev.plumbline.explain.waitlist.WaitlistReason;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Session;
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
        @Nullable List<ChairsJson> chairs,
        @Nullable String score,
        @Nullable Boolean feasible,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<FindingJson> findings) {

    /**
     * @param reasons why sessions are on the waitlist; of others it is only said that they are
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
                        .map(session -> WaitlistJson.forOrganizers(session, reasons.get(session)))
                        .toList(),
                ChairsJson.of(scored.schedule()),
                scored.score().toString(),
                scored.score().isFeasible(),
                findings);
    }

    static ScheduleDocument forPublic(Schedule schedule) {
        var problem = schedule.facts().problem();
        return new ScheduleDocument(
                problem.name(),
                problem.timeZone().getId(),
                placements(schedule),
                schedule.waitlist().stream().map(WaitlistJson::forPublic).toList(),
                ChairsJson.of(schedule),
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

    /**
     * Who chairs a time slot.
     *
     * @param people names
     * @param missing how many more were asked for; null when none
     */
    private record ChairsJson(String timeSlot, List<String> people, @Nullable Integer missing) {

        /** Null when nobody asked for chairs. */
        static @Nullable List<ChairsJson> of(Schedule schedule) {
            var chairs = ChairAssignment.of(schedule);
            return chairs.isEmpty() ? null : chairs.stream().map(ChairsJson::of).toList();
        }

        private static ChairsJson of(SlotChairs chairs) {
            return new ChairsJson(
                    chairs.slot().id(),
                    chairs.people().stream().map(Person::name).toList(),
                    chairs.missing() == 0 ? null : chairs.missing());
        }
    }

    /** A session without a place as the contract shows it. */
    private record WaitlistJson(String session, String title, String code, String reason) {

        /**
         * @param reason null where none was looked for
         */
        static WaitlistJson forOrganizers(Session session, @Nullable WaitlistReason reason) {
            return reason == null ? forPublic(session) : of(session, reason.code(), reason.text());
        }

        /** Without what organizers asked for. */
        static WaitlistJson forPublic(Session session) {
            return of(session, "unplaced", "It has no place in this schedule.");
        }

        private static WaitlistJson of(Session session, String code, String reason) {
            return new WaitlistJson(session.id(), session.title(), code, reason);
        }
    }
}
