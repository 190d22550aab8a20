package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.explain.waitlist.WaitlistReason;
import dev.plumbline.problem.facts.Facts;
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
}
