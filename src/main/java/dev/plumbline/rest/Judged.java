package dev.plumbline.rest;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rest.error.Refusal;
import dev.plumbline.rest.error.Refusals;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.store.StoredSchedule;
import java.time.ZoneId;

/**
 * The best schedule so far, and the rules it is judged by.
 *
 * @param config the settings the rules were made from
 */
record Judged(ScoredSchedule scored, RuleSet rules, ModelConfig config) {

    /**
     * Of a stored schedule.
     *
     * @throws Refusal 409 when there is none yet
     */
    static Judged of(StoredSchedule stored) {
        var best = stored.best();
        if (best == null) {
            throw Refusals.noScheduleYet(stored.id());
        }
        var config = stored.submission().config().modelOrDefault();
        return new Judged(best, RuleSet.of(best.schedule().facts(), config), config);
    }

    ZoneId zone() {
        return scored.schedule().facts().problem().timeZone();
    }

    /**
     * The session with the id.
     *
     * @throws Refusal 404
     */
    Session session(String id) {
        return scored.schedule()
                .facts()
                .session(id)
                .orElseThrow(() -> Refusals.unknown("session", id));
    }
}
