package dev.plumbline.explain;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.ScoredSchedule;
import java.time.ZoneId;

/**
 * A schedule and the rules it is judged by: what the questions about a schedule are asked of, on
 * the command line and over HTTP.
 *
 * @param rules of the schedule's problem
 * @param config the settings they were made from, to make those of a changed problem
 */
public record JudgedSchedule(ScoredSchedule scored, RuleSet rules, ModelConfig config) {

    /** The zone in which people read the conference's times. */
    public ZoneId zone() {
        return rules.facts().problem().timeZone();
    }
}
