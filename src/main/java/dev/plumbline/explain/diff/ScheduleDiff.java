package dev.plumbline.explain.diff;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.ScheduleComparison;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What leads from one schedule to another.
 *
 * @param timeZone of the newer problem
 * @param changes of sessions that do not stand as they stood, in the order of time
 * @param comparison of the scores; both are audited by the newer one's problem and rules. Null
 *     where nobody asked for it
 * @param told who must be told, by name
 * @param audience changes of sessions without people, whose audience must be told
 */
public record ScheduleDiff(
        ZoneId timeZone,
        List<SessionChange> changes,
        @Nullable ScheduleComparison comparison,
        List<PersonToTell> told,
        List<SessionChange> audience) {

    /** From one schedule to another, which may be of another problem; whatever they are worth. */
    public static ScheduleDiff of(Schedule before, Schedule after) {
        var differences = ScheduleDifferences.of(before, after);
        return new ScheduleDiff(
                after.facts().problem().timeZone(),
                differences.changes(),
                null,
                differences.told(),
                differences.audience());
    }

    /**
     * From one schedule to another, which may be of another problem.
     *
     * @param rules of the newer schedule
     */
    public static ScheduleDiff of(Schedule before, RuleSet rules, Schedule after) {
        var differences = ScheduleDifferences.of(before, after);
        return new ScheduleDiff(
                after.facts().problem().timeZone(),
                differences.changes(),
                ScheduleComparison.of(
                        ScheduleAudit.of(rules, carried(before, after.facts())),
                        ScheduleAudit.of(rules, after)),
                differences.told(),
                differences.audience());
    }

    /**
     * The comparison of the scores.
     *
     * @throws IllegalStateException if the schedules were not judged
     */
    public ScheduleComparison requiredComparison() {
        if (comparison == null) {
            throw new IllegalStateException("The schedules were compared without rules.");
        }
        return comparison;
    }

    /** A schedule as a schedule of another problem, without what that problem does not have. */
    public static Schedule carried(Schedule schedule, Facts facts) {
        return Schedule.of(facts, List.copyOf(placements(schedule, facts).values()));
    }

    private static Map<String, FixedPlacement> placements(Schedule schedule, Facts facts) {
        Map<String, FixedPlacement> placements = new LinkedHashMap<>();
        for (FixedPlacement placement : schedule.placements()) {
            var session = facts.session(placement.session().id());
            var slot = facts.slot(placement.placedSlot().id());
            if (session.isPresent() && slot.isPresent()) {
                placements.put(
                        session.get().id(),
                        new FixedPlacement(
                                session.get(), slot.get(), placement.start(), placement.minutes()));
            }
        }
        return placements;
    }

    /**
     * Only what becomes of these sessions, and who must be told of it. The comparison stays that of
     * the whole.
     *
     * @param sessions their ids
     */
    public ScheduleDiff about(Set<String> sessions) {
        return new ScheduleDiff(
                timeZone,
                about(changes, sessions),
                comparison,
                told.stream().flatMap(one -> one.about(sessions).stream()).toList(),
                about(audience, sessions));
    }

    private static List<SessionChange> about(List<SessionChange> changes, Set<String> sessions) {
        return changes.stream().filter(change -> sessions.contains(change.session().id())).toList();
    }

    /**
     * The newer schedule, made of the older one.
     *
     * @param facts the newer problem
     */
    public Schedule applyTo(Schedule before, Facts facts) {
        var placements = placements(before, facts);
        for (SessionChange change : changes) {
            var to = change.to();
            if (to == null) {
                placements.remove(change.session().id());
            } else {
                placements.put(change.session().id(), to);
            }
        }
        return Schedule.of(facts, List.copyOf(placements.values()));
    }
}
