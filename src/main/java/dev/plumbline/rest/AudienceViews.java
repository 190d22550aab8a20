package dev.plumbline.rest;

import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.exchange.out.Audience;
import dev.plumbline.explain.ScheduleKpis;
import dev.plumbline.explain.waitlist.WaitlistReason;
import dev.plumbline.explain.waitlist.WaitlistReasons;
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
                            best == null ? null : ScheduleJson.tree(best, reasons(stored, best)),
                            InputMetrics.of(stored.submission().problem()),
                            best == null ? null : ScheduleKpis.of(best));
            case PUBLIC ->
                    new PublicScheduleAnswer(
                            PublicMetadata.of(stored),
                            best == null ? null : ScheduleJson.publicTree(best.schedule()));
        };
    }

    private static Map<Session, WaitlistReason> reasons(
            StoredSchedule stored, ScoredSchedule best) {
        if (best.schedule().waitlist().isEmpty()) {
            return Map.of();
        }
        var config = stored.submission().config();
        var rules = RuleSet.of(best.schedule().facts(), config.modelOrDefault());
        return WaitlistReasons.of(rules, best.schedule(), ReasonsTime.of(config));
    }
}
