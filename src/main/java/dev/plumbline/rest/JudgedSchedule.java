package dev.plumbline.rest;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rest.error.RequestRefusal;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.store.StoredSchedule;
import java.time.ZoneId;

/**
 * The best schedule so far, and the rules it is judged by.
 *
 * @param config the settings the rules were made from
 */
record JudgedSchedule(ScoredSchedule scored, RuleSet rules, ModelConfig config) {

    /**
     * Of a stored schedule.
     *
     * @throws RequestRefusal 409 when there is none yet
     */
    static JudgedSchedule of(StoredSchedule stored) {
        var best = stored.best();
        if (best == null) {
            throw RequestRefusals.noScheduleYet(stored.id());
        }
        var config = stored.submission().config().modelOrDefault();
        return new JudgedSchedule(best, RuleSet.of(best.schedule().facts(), config), config);
    }

    ZoneId zone() {
        return scored.schedule().facts().problem().timeZone();
    }

    /**
     * The session with the id.
     *
     * @throws RequestRefusal 404
     */
    Session session(String id) {
        return scored.schedule()
                .facts()
                .session(id)
                .orElseThrow(() -> RequestRefusals.unknown("session", id));
    }
}
