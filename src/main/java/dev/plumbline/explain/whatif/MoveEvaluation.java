package dev.plumbline.explain.whatif;

import dev.plumbline.explain.JudgedSchedule;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.ScheduleComparison;
import dev.plumbline.explain.waitlist.WaitlistReason;
import dev.plumbline.explain.waitlist.WaitlistReasons;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What moves would make of a schedule.
 *
 * @param after of the changed problem, where the moves change it
 * @param waitlist what can be said at once of each session without a place then
 * @param shifts what becomes of the sessions that both problems have, in the problem's order
 * @param message what changes, for people
 */
public record MoveEvaluation(
        ScoredSchedule after,
        Map<Session, WaitlistReason> waitlist,
        ScheduleComparison comparison,
        List<SessionShift> shifts,
        String message) {

    /**
     * Makes the moves one after the other. Nothing is stored.
     *
     * @param moves null where one could not be read
     * @param at where the list of moves stands in what was handed in
     * @param errors what is known to be wrong with the moves already
     * @throws InvalidInputException with all mistakes
     */
    public static MoveEvaluation of(
            JudgedSchedule judged,
            List<@Nullable AgendaMove> moves,
            InputPointer at,
            InputErrors errors) {
        var before = judged.scored();
        var result = MoveSequence.make(SlotArrangement.of(before.schedule()), moves, at, errors);
        errors.throwIfAny();
        boolean isSameProblem = result.facts() == before.schedule().facts();
        var rules = isSameProblem ? judged.rules() : RuleSet.of(result.facts(), judged.config());
        return between(before, rules, result.schedule());
    }

    /** Without reasons for the waitlist of other sessions than these. */
    public MoveEvaluation withReasonsOf(Predicate<Session> shown) {
        Map<Session, WaitlistReason> reasons = new LinkedHashMap<>(waitlist);
        reasons.keySet().removeIf(shown.negate());
        return new MoveEvaluation(after, reasons, comparison, shifts, message);
    }

    /**
     * What lies between a schedule and one that came about in another way than by moves.
     *
     * @param rules of the problem of the one afterwards
     */
    public static MoveEvaluation between(
            ScoredSchedule before, RuleSet rules, Schedule afterwards) {
        var after = ScheduleAudit.of(rules, afterwards);
        var shifts = SessionShift.between(before.schedule(), after.schedule());
        var words = new ShiftWords(before.schedule().facts());
        return new MoveEvaluation(
                after,
                WaitlistReasons.atOnce(rules, after.schedule()),
                ScheduleComparison.of(before, after),
                shifts,
                words.sentence(before.score(), after.score(), shifts));
    }
}
