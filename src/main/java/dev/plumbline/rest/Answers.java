package dev.plumbline.rest;

import dev.plumbline.exchange.json.ScheduleJson;
import dev.plumbline.exchange.out.Audience;
import dev.plumbline.explain.Kpis;
import dev.plumbline.explain.waitlist.WaitlistReason;
import dev.plumbline.explain.waitlist.WaitlistReasons;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rest.error.Refusal;
import dev.plumbline.rest.error.Refusals;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.store.StoredSchedule;
import java.util.Map;

/** Shows as much of a stored schedule as its audience may see. Nothing else decides that. */
final class Answers {

    private Answers() {}

    static Object metadata(StoredSchedule stored, Audience audience) {
        return switch (audience) {
            case ORGANIZER -> Metadata.of(stored);
            case PUBLIC -> PublicMetadata.of(stored);
        };
    }

    static Object schedule(StoredSchedule stored, Audience audience) {
        var best = stored.best();
        return switch (audience) {
            case ORGANIZER ->
                    new ScheduleAnswer(
                            Metadata.of(stored),
                            best == null ? null : ScheduleJson.tree(best, reasons(stored, best)),
                            InputMetrics.of(stored.submission().problem()),
                            best == null ? null : Kpis.of(best));
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

    /**
     * What was handed in.
     *
     * @throws Refusal 403 for the public
     */
    static SolveBody input(StoredSchedule stored, Audience audience) {
        if (audience == Audience.PUBLIC) {
            throw Refusals.notPublic("input");
        }
        return new SolveBody(stored.submission().config(), stored.submission().problem());
    }
}
