package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.List;
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

    static ScheduleDocument forOrganizers(ScoredSchedule scored) {
        var facts = scored.schedule().facts();
        var findings = scored.findings().stream().map(FindingJson::of).toList();
        return new ScheduleDocument(
                facts.problem().name(),
                facts.problem().timeZone().getId(),
                placements(scored.schedule()),
                scored.schedule().waitlist().stream()
                        .map(session -> WaitlistJson.forOrganizers(session, facts))
                        .toList(),
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
