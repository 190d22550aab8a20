package dev.plumbline.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.exchange.out.Audience;
import dev.plumbline.explain.ScheduleKpis;
import dev.plumbline.explain.waitlist.WaitlistReason;
import dev.plumbline.explain.waitlist.WaitlistReasons;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.store.StoredSchedule;
import java.util.Map;

/**
 * Shows as much of a stored schedule as its audience may see, where the public may see any of it.
 */
final class AudienceViews {

    private AudienceViews() {}

    static Object metadata(StoredSchedule stored, Audience audience) {
        return switch (audience) {
            case ORGANIZER -> ScheduleMetadata.of(stored);
            case PUBLIC -> PublicMetadata.of(stored);
        };
    }

    static Object schedule(StoredSchedule stored, Audience audience) {
        var best = stored.best();
        return switch (audience) {
            case ORGANIZER ->
                    new ScheduleAnswer(
                            ScheduleMetadata.of(stored),
                            best == null ? null : output(best, stored.submission().config()),
                            InputMetrics.of(stored.submission().problem()),
                            best == null ? null : ScheduleKpis.of(best));
            case PUBLIC ->
                    new PublicScheduleAnswer(
                            PublicMetadata.of(stored),
                            best == null ? null : ScheduleJson.publicTree(best.schedule()));
        };
    }

    /** All of a schedule, for organizers, with reasons for its waitlist. */
    static JsonNode output(ScoredSchedule scored, Config config) {
        return ScheduleJson.tree(scored, reasons(scored, config));
    }

    private static Map<Session, WaitlistReason> reasons(ScoredSchedule scored, Config config) {
        if (scored.schedule().waitlist().isEmpty()) {
            return Map.of();
        }
        var rules = RuleSet.of(scored.schedule().facts(), config.modelOrDefault());
        return WaitlistReasons.of(rules, scored.schedule(), ReasonsTime.of(config));
    }
}
