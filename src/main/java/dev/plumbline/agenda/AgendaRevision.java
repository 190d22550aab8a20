package dev.plumbline.agenda;

import dev.plumbline.explain.JudgedSchedule;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.Problem;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.ScoredSchedule;
import java.time.Instant;

/**
 * An agenda as it was between two changes; never changes itself.
 *
 * @param number from 1, without gaps
 * @param problem as the organizers have it
 * @param config the settings of the rules that judge the schedule
 * @param schedule of this problem
 * @param who made it: the name of a token's holder
 * @param when it was made
 * @param summary what changed, in words
 */
public record AgendaRevision(
        int number,
        Problem problem,
        Config config,
        ScoredSchedule schedule,
        RevisionKind kind,
        String who,
        Instant when,
        String summary) {

    /** How good a search knew its schedule to be is kept with that, not with a revision. */
    public AgendaRevision {
        schedule = schedule.with(Optimality.UNKNOWN);
    }

    /** The schedule with the rules it is judged by. */
    public JudgedSchedule judged() {
        var model = config.modelOrDefault();
        return new JudgedSchedule(schedule, RuleSet.of(schedule.schedule().facts(), model), model);
    }
}
